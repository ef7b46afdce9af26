import type { MonthDelay } from '@/lib/roster/month-delay';
import type { RowAnswer, RowOutcome } from '@/lib/roster/row-answer';
import { fill } from '../ui/fill';
import { formatDate, formatMoney } from '../ui/format';
import type { RosterTexts } from './texts';

type TableTexts = RosterTexts['table'];

/** One cell: what holds, and below it what holds if nothing that is not remembered was insured. */
export interface Said {
  readonly main: string;
  readonly also?: string;
}

function inBoth(
  { ifInsured, ifLapsed }: RowAnswer,
  say: (each: RowOutcome) => string,
  texts: TableTexts,
): Said {
  const main = say(ifInsured);
  const other = say(ifLapsed);
  return other === main ? { main } : { main, also: fill(texts.ifLapsed, { what: other }) };
}

export function sayStart(answer: RowAnswer, texts: TableTexts): Said {
  const say = ({ effective, startsOn }: RowOutcome) =>
    effective ? formatDate(startsOn) : texts.late;
  return inBoth(answer, say, texts);
}

export function sayMonths(answer: RowAnswer, texts: TableTexts): Said {
  const say = ({ totalMonths }: RowOutcome) =>
    totalMonths === 0 ? texts.noWait : fill(texts.wait, { months: totalMonths });
  return inBoth(answer, say, texts);
}

export function sayRepair(answer: RowAnswer, texts: TableTexts): Said {
  const say = ({ usefulYears, repairedStartsOn, repairedEffective, repairCost }: RowOutcome) => {
    if (usefulYears === 0) return texts.repairNone;
    if (!repairedEffective) return texts.repairLate;
    const values = { years: usefulYears, date: formatDate(repairedStartsOn) };
    if (repairCost === null) return fill(texts.repairCostUnknown, values);
    return fill(texts.repairUseful, { ...values, cost: formatMoney(repairCost) });
  };
  return inBoth(answer, say, texts);
}

export function sayCeiling(answer: RowAnswer, texts: TableTexts): Said {
  const say = ({ ceilingStatus, ceiling }: RowOutcome) => {
    if (ceilingStatus === 'uncapped') return texts.uncapped;
    if (ceilingStatus === 'not-recorded') return texts.ceilingUnknown;
    return ceiling === null ? texts.ceilingCut : formatMoney(ceiling);
  };
  return inBoth(answer, say, texts);
}

export function sayDelay(delay: MonthDelay, { delays, separator }: TableTexts): string {
  if (delay.urgency === 'unknown') return delays.unknown;
  const parts = [
    delay.losesCover && delays.losesCover,
    !delay.losesCover && delay.daysLater > 0 && fill(delays.days, { days: delay.daysLater }),
    delay.losesStreak && delays.losesStreak,
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(separator) : delays.none;
}
