import type { Delay } from '@/lib/what-if';
import { fill } from '../ui/fill';
import { formatDate, formatMoney } from '../ui/format';
import { Notice } from '../ui/Notice';
import type { ChooseTexts } from './texts';

export interface DelayCostProps {
  delay: Delay;
  words: ChooseTexts;
}

/** Rule P2: what letting this year pass would cost. */
export function DelayCost({ delay, words }: DelayCostProps) {
  const { delay: texts } = words.plans;
  return (
    <Notice kind="warning" title={texts.title}>
      <p>{texts.lead}</p>
      <ul className="bullets">
        {sayDelay(delay, texts).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Notice>
  );
}

function sayDelay(delay: Delay, texts: ChooseTexts['plans']['delay']): readonly string[] {
  const { effective, daysLater, startsOn, moreMonths, moreFloorMonths, streakLost } = delay;
  const { rewardsLost, rewardsOn, loyaltyOn, loyaltyOnIfDelayed, reduction } = delay;
  const lines = [
    effective ? fill(texts.later, { days: daysLater, date: formatDate(startsOn) }) : texts.useless,
    moreMonths > 0 ? fill(texts.moreMonths, { months: moreMonths }) : texts.sameMonths,
  ];
  // A month more each year is the ordinary course; more than that is the cliff of four years.
  if (moreFloorMonths > 1) lines.push(fill(texts.floor, { months: moreFloorMonths }));
  if (streakLost > 0) lines.push(fill(texts.streak, { years: streakLost }));
  if (rewardsLost > 0) {
    const amount = formatMoney(rewardsLost);
    lines.push(fill(texts.rewards, { date: formatDate(rewardsOn), amount }));
  }
  if (loyaltyOn && loyaltyOnIfDelayed && loyaltyOn < loyaltyOnIfDelayed) {
    const [from, to] = [formatDate(loyaltyOn), formatDate(loyaltyOnIfDelayed)];
    lines.push(fill(texts.loyalty, { from, to }));
  }
  if (reduction === null) lines.push(texts.reductionUnknown);
  else if (reduction > 0) lines.push(fill(texts.reduction, { amount: formatMoney(reduction) }));
  return lines;
}
