import type { RegionFacts } from '@/lib/describe';
import type { AssessedCase } from '../engine/assessment-state';
import { ceilingView } from '../result/ceiling-view';
import { repairView } from '../result/repair-view';
import { type Headline, sayCeiling, sayRange, sayRepair, sayStart } from '../result/say-headlines';
import { groupBy, labelOf, type Situation, situationsOf } from '../result/situations';
import { rangeView, startView } from '../result/start-view';
import type { TakeAwayTexts, TakeAwayWords } from './texts';

/** One of the three sentences, for one way things may stand. */
export interface SlipHeadline extends Headline {
  readonly about: 'start' | 'repair' | 'ceiling';
  /** What sets it apart from the other situations; `''` when nothing does. */
  readonly label: string;
  /** The whole of it as plain words. */
  readonly sentence: string;
  /** `sentence` without the label, cut where its number or day begins and ends. */
  readonly pieces: readonly [before: string, value: string, after: string];
}

export interface SlipWords {
  readonly headlines: readonly SlipHeadline[];
  /** What other readings would make of the start. */
  readonly ranges: readonly string[];
}

/** The three sentences of the result page, in its own words. */
export function slipWords(
  cases: readonly AssessedCase[],
  region: RegionFacts,
  { result, rules, takeaway }: TakeAwayWords,
): SlipWords {
  const all = situationsOf(cases);
  const said = <View>(
    about: SlipHeadline['about'],
    viewOf: (situation: Situation) => View,
    say: (view: View) => Headline,
  ) =>
    groupBy(all, viewOf).map(({ view, situations }): SlipHeadline => {
      const headline = say(view);
      const label = labelOf(situations, all, result.situations);
      const pieces = piecesOf(headline, about, takeaway);
      const sentence = (label ? label + takeaway.colon : '') + pieces.join('');
      return { ...headline, about, label, sentence, pieces };
    });
  return {
    headlines: [
      ...said('start', startView, (view) => sayStart(view, result)),
      ...said('repair', repairView, (view) => sayRepair(view, result.repair, rules)),
      ...said(
        'ceiling',
        (situation) => ceilingView(situation, region.ceilingYear),
        (view) => sayCeiling(view, result.ceiling),
      ),
    ],
    ranges: rangesOf(all, { result }),
  };
}

/** On the page the number stands on a line of its own; in running text a comma does that work. */
function piecesOf(
  { before, value, unit, after }: Headline,
  about: SlipHeadline['about'],
  { comma, stop, colon }: TakeAwayTexts,
): SlipHeadline['pieces'] {
  const amount = unit ? `${value} ${unit}` : value;
  const rest = (after ? comma + after : '') + stop;
  // From … on holds the date; a word in place of a number takes no spaces, or a colon.
  if (/^\D/.test(value)) return [before + (about === 'repair' ? colon : ''), amount, rest];
  const lead = before && `${before} `;
  return [lead, amount, about === 'start' ? (after && ` ${after}`) + stop : rest];
}

function rangesOf(
  all: readonly Situation[],
  { result }: Pick<TakeAwayWords, 'result'>,
): readonly string[] {
  const groups = groupBy(all, ({ assessed }) => {
    const own = all.filter((each) => each.assessed.id === assessed.id);
    const shown = own.map(({ outcome }) => outcome.benefits.startsOn);
    const { paidThrough } = own[0]?.outcome.benefits ?? {};
    return paidThrough && rangeView(assessed.assessment.readingRange, shown, paidThrough);
  });
  return groups.flatMap(({ view, situations }) => {
    if (!view) return [];
    const label = labelOf(situations, all, result.situations);
    const range = sayRange(view, result.start);
    return [label ? label + result.situations.colon + range : range];
  });
}
