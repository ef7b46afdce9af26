import { type CalendarDate, firstOfNextMonth, lastOfMonth } from '../values/calendar-date';
import type { LocalWindow } from '../values/enrolment-case';
import { type Answers, type AskContext, isCoverageChoice, payDate } from './answers';

type WindowStatus = 'inside' | 'outside' | 'not-open' | 'unknown';

/** Where a day lies as to a recorded enrolment window (rules.md section 7, `auto`). */
export function windowStatus(
  on: CalendarDate,
  year: number,
  window: LocalWindow | undefined,
): WindowStatus {
  if (window === undefined) return 'unknown';
  if (on > window.closes) return 'outside';
  if (window.opens !== undefined) return on < window.opens ? 'not-open' : 'inside';
  // Nowhere does a window open before September of the year before.
  return on >= firstOfNextMonth(lastOfMonth(year - 1, 8)) ? 'inside' : 'unknown';
}

/** The coverage years whose window has to be asked about, because nothing recorded answers. */
export function windowQuestions(
  answers: Answers,
  context: AskContext,
): { readonly window?: number; readonly nextWindow?: number } {
  const on = payDate(answers, context.asOf);
  const years = answers.coverageYears;
  if (on === undefined || !isCoverageChoice(years, on, context.asOf)) return {};
  const [window, nextWindow] = years.map((year) =>
    recordedStatus(answers, year, on, context) === 'unknown' ? year : undefined,
  );
  return {
    ...(window !== undefined && { window }),
    ...(nextWindow !== undefined && { nextWindow }),
  };
}

const WINDOW_QUESTIONS = ['window', 'nextWindow'] as const;

/**
 * Without what was said of a window for paying 「today」 on an earlier day: what was inside may be
 * outside by now, and the next year's window may have opened. Past stays past, and not sure stays
 * not sure. The same object if all of it still holds.
 */
export function withoutStaleWindows(answers: Answers, asOf: CalendarDate): Answers {
  const stale: readonly string[] = WINDOW_QUESTIONS.filter((name) => isStale(name, answers, asOf));
  if (stale.length === 0) return answers;
  return Object.fromEntries(Object.entries(answers).filter(([name]) => !stale.includes(name)));
}

function isStale(
  name: (typeof WINDOW_QUESTIONS)[number],
  { payWhen, windowOn, [name]: answer }: Answers,
  asOf: CalendarDate,
): boolean {
  if (payWhen !== 'today' || answer === undefined || answer === 'unsure') return false;
  const past = name === 'window' && answer === 'outside';
  return past ? windowOn === undefined || windowOn > asOf : windowOn !== asOf;
}

/** The first year paid for whose window is not open yet, and the day it opens. */
export function windowNotOpen(
  answers: Answers,
  context: AskContext,
): { readonly year: number; readonly opens: CalendarDate } | undefined {
  const { region, coverageYears = [] } = answers;
  const on = payDate(answers, context.asOf);
  if (on === undefined || region === undefined) return undefined;
  for (const year of coverageYears) {
    const window = context.figures?.windowOf(region, year);
    if (windowStatus(on, year, window) === 'not-open' && window?.opens) {
      return { year, opens: window.opens };
    }
  }
  return undefined;
}

function recordedStatus(
  { region }: Answers,
  year: number,
  on: CalendarDate,
  { figures }: AskContext,
): WindowStatus {
  if (region === undefined) return 'unknown';
  return windowStatus(on, year, figures?.windowOf(region, year));
}
