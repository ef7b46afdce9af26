import {
  addDays,
  type CalendarDate,
  dayOf,
  daysBetween,
  earlierOf,
  firstOfNextMonth,
  monthOf,
  monthsLater,
  yearOf,
} from '@/lib/values/calendar-date';
import type { DateRuler, DayAnswer, RulerDay } from '@/lib/what-if';
import { fill } from '../ui/fill';
import { formatDate } from '../ui/format';
import type { ChooseTexts } from './texts';

type RulerTexts = ChooseTexts['ruler'];

/** Days of the strip: today, then the first of every month. */
export function monthDays({ from, to }: Pick<DateRuler, 'from' | 'to'>): readonly CalendarDate[] {
  const days = [from];
  for (let on = firstOfNextMonth(from); on <= to; on = firstOfNextMonth(on)) days.push(on);
  return days;
}

/** A month on or back, never beyond the ends. */
export function movedMonths(on: CalendarDate, count: number, ruler: DateRuler): CalendarDate {
  return clipped(monthsLater(on, count), ruler);
}

export function clipped(
  on: CalendarDate,
  { from, to }: Pick<DateRuler, 'from' | 'to'>,
): CalendarDate {
  if (on < from) return from;
  return on > to ? to : on;
}

/** One cell of the strip. `useless` is also hatched, `window` also has a bar: never colour alone. */
export interface Cell {
  readonly on: CalendarDate;
  readonly name: string;
  readonly lines: readonly string[];
  readonly useless: boolean;
  readonly inWindow: boolean;
  /** Two answers: nothing is recorded of the window. */
  readonly depends: boolean;
}

export function cellOf(ruler: DateRuler, on: CalendarDate, words: RulerTexts): Cell {
  const day = ruler.dayAt(on);
  const first = on === ruler.from;
  const month = { year: yearOf(on), month: monthOf(on) };
  const answer = day.status === 'answered' ? day.answer : undefined;
  const name = first ? words.today : fill(month.month === 1 ? words.yearMonth : words.month, month);
  return {
    on,
    name,
    lines: cellLines(day, words),
    useless: answer !== undefined && !answer.effective,
    inWindow: answer?.inWindow === true,
    depends: day.status === 'window-unknown',
  };
}

function cellLines(day: RulerDay, words: RulerTexts): readonly string[] {
  switch (day.status) {
    case 'already-insured':
      return [words.cellInsured];
    case 'not-answered':
      return [words.cellUnknown];
    case 'window-unknown': {
      const say = (answer: DayAnswer | undefined) =>
        answer ? cellDay(answer, day.on, words) : words.cellNothing;
      return [
        fill(words.cellInside, { result: say(day.inside) }),
        fill(words.cellOutside, { result: say(day.outside) }),
      ];
    }
    case 'answered': {
      const { effective, daysUncovered: days, inWindow } = day.answer;
      const found = cellDay(day.answer, day.on, words);
      if (!effective) return [found];
      const start = fill(words.cellStart, { start: found });
      const uncovered = days > 0 ? fill(words.cellUncovered, { days }) : words.cellCovered;
      return inWindow ? [start, uncovered, words.cellWindow] : [start, uncovered];
    }
  }
}

function cellDay({ effective, startsOn }: DayAnswer, on: CalendarDate, words: RulerTexts): string {
  if (!effective) return words.cellUseless;
  const parts = { year: yearOf(startsOn), month: monthOf(startsOn), day: dayOf(startsOn) };
  return fill(yearOf(startsOn) === yearOf(on) ? words.cellDay : words.cellDayYear, parts);
}

/** What the slider says to screen readers. */
export function sayDay(day: RulerDay, words: RulerTexts): string {
  const date = formatDate(day.on);
  return fill(words.value, { date, result: sayResult(day, words) });
}

function sayResult(day: RulerDay, words: RulerTexts): string {
  switch (day.status) {
    case 'answered':
      return sayStart(day.answer, words);
    case 'window-unknown':
      return words.cellIf;
    case 'already-insured':
      return words.cellInsured;
    case 'not-answered':
      return words.cellUnknown;
  }
}

function sayStart({ effective, startsOn }: DayAnswer, words: RulerTexts): string {
  return effective ? fill(words.start, { date: formatDate(startsOn) }) : words.startUseless;
}

/** A stretch of the bar above the slider, in days from its left end. */
export interface Band {
  readonly kind: 'window' | 'useless';
  readonly year: number;
  readonly x: number;
  readonly width: number;
  readonly text: string;
}

/** Enrolment windows, and what is left of a year once paying for it is of no use any more. */
export function bandsOf(ruler: DateRuler, words: RulerTexts): readonly Band[] {
  const { from, to } = ruler;
  const band = (kind: Band['kind'], year: number, first: CalendarDate, last: CalendarDate) => {
    const [left, right] = [clipped(first, ruler), clipped(last, ruler)];
    return { kind, year, x: daysBetween(from, left), width: daysBetween(left, right) + 1 };
  };
  const windows = [...ruler.windows].map(([year, { opens, closes }]) => ({
    // Without a first day only the last one is drawn.
    ...band('window', year, opens ?? closes, closes),
    text: opens
      ? fill(words.windowMark, { year, from: formatDate(opens), to: formatDate(closes) })
      : fill(words.windowMarkEnd, { year, to: formatDate(closes) }),
  }));
  const useless = ruler.lastUsefulDays.map(({ year, on }) => {
    const first = on === null ? from : addDays(on, 1);
    const yearEnd = `${year}-12-31` as CalendarDate;
    // The window of the next year ends it early: paying then is for that year.
    const opens = ruler.windows.get(year + 1)?.opens;
    const last = opens !== undefined && opens > first ? addDays(opens, -1) : yearEnd;
    return {
      ...band('useless', year, first, earlierOf(last, to)),
      text:
        on === null
          ? fill(words.uselessNow, { year })
          : fill(words.uselessMark, { year, on: formatDate(on) }),
    };
  });
  return [...windows, ...useless];
}
