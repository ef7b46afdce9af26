import { type CalendarDate, FIRST_YEAR, monthOf, yearOf } from '../values/calendar-date';
import type { StepId } from '../wizard/steps';
import {
  type Answers,
  type AskContext,
  askedYears,
  asksBefore2025,
  eligibleYear,
  FIRST_COUNTED_YEAR,
  groupsOf,
  isCoverageChoice,
  payDate,
  tiersOf,
  yearsWith,
} from './answers';
import { windowNotOpen, windowQuestions } from './windows';

/** Something a step still lacks or contradicts. `code` is a key of the error messages. */
export interface Problem {
  /** Name of the field on the step's page, such as `birthYear` or `year-2025`. */
  readonly field: string;
  readonly code: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

type Check = (answers: Answers, context: AskContext) => readonly (Problem | false | undefined)[];

const CHECKS: Readonly<Record<StepId, Check>> = {
  region: (answers) => [
    answers.region === undefined && { field: 'region', code: 'region-missing' },
  ],
  person: personProblems,
  history: historyProblems,
  employee: (answers, { asOf }) =>
    yearsWith('employee', answers, asOf).map(
      (year) =>
        answers.lastMonths?.[year] === undefined && {
          field: `month-${year}`,
          code: 'last-month-missing',
          values: { year },
        },
    ),
  claims: (answers, { asOf }) =>
    yearsWith('resident', answers, asOf).map(
      (year) =>
        answers.claims?.[year] === undefined && {
          field: `claims-${year}`,
          code: 'claims-missing',
          values: { year },
        },
    ),
  event: eventProblems,
  payment: paymentProblems,
};

/** What keeps this step from being done; empty when it is. */
export function problemsOf(step: StepId, answers: Answers, context: AskContext): Problem[] {
  return CHECKS[step](answers, context).filter((problem) => !!problem);
}

function personProblems(answers: Answers, { asOf, places }: AskContext) {
  const { birthYear, eligibleSince, group, tier } = answers;
  const now = yearOf(asOf);
  const tiers = tiersOf(answers, places);
  return [
    birthYear === undefined && { field: 'birthYear', code: 'birth-year-missing' },
    birthYear !== undefined &&
      birthYear > now && { field: 'birthYear', code: 'birth-year-future', values: { now } },
    birthYear !== undefined &&
      birthYear < FIRST_YEAR && { field: 'birthYear', code: 'birth-year-too-early' },
    eligibleSince !== undefined &&
      eligibleSince > now && { field: 'eligibleSince', code: 'eligible-future', values: { now } },
    eligibleSince !== undefined &&
      birthYear !== undefined &&
      eligibleSince < birthYear && {
        field: 'eligibleSince',
        code: 'eligible-before-birth',
        values: { birthYear },
      },
    (group === undefined || !groupsOf(answers, places).includes(group)) && {
      field: 'group',
      code: 'group-missing',
    },
    group === 'newborn' &&
      birthYear !== undefined &&
      birthYear < now - 1 && { field: 'group', code: 'newborn-too-old', values: { birthYear } },
    tiers.length > 0 &&
      (tier === undefined || !tiers.includes(tier)) && { field: 'tier', code: 'tier-missing' },
  ];
}

function historyProblems(answers: Answers, { asOf }: AskContext) {
  const last = answers.lastBefore2025;
  const since = eligibleYear(answers);
  const missing = askedYears(answers, asOf).map(
    (year) =>
      answers.years?.[year] === undefined && {
        field: `year-${year}`,
        code: 'year-missing',
        values: { year },
      },
  );
  if (!asksBefore2025(answers) || typeof last !== 'number') return missing;
  const field = 'lastBefore2025';
  return [
    ...missing,
    last >= FIRST_COUNTED_YEAR && { field, code: 'last-before-too-late', values: { year: last } },
    since !== undefined &&
      last < since && { field, code: 'last-before-birth', values: { year: last, since } },
  ];
}

function eventProblems({ event, eventDate }: Answers, { asOf }: AskContext) {
  const field = 'eventDate';
  return [
    event === undefined && { field: 'event', code: 'event-missing' },
    event !== undefined &&
      event !== 'none' &&
      eventDate === undefined && { field, code: 'event-date-missing' },
    eventDate !== undefined && eventDate > asOf && { field, code: 'event-date-future' },
  ];
}

function paymentProblems(answers: Answers, context: AskContext): readonly (Problem | false)[] {
  const { asOf } = context;
  if (answers.payWhen === undefined && answers.payOn === undefined) {
    return [{ field: 'payWhen', code: 'pay-when-missing' }];
  }
  const on = payDate(answers, asOf);
  if (on === undefined) return [{ field: 'payOn', code: 'pay-date-missing' }];
  const now = yearOf(asOf);
  if (yearOf(on) > now + 1) {
    return [{ field: 'payOn', code: 'pay-date-too-late', values: { latest: now + 1 } }];
  }
  if (yearOf(on) < now - 1 || yearOf(on) + 1 < FIRST_COUNTED_YEAR) {
    const earliest = Math.max(now - 1, FIRST_COUNTED_YEAR - 1);
    return [{ field: 'payOn', code: 'pay-date-too-early', values: { earliest } }];
  }
  const years = answers.coverageYears;
  if (!isCoverageChoice(years, on, asOf)) {
    return [{ field: 'coverageYears', code: 'coverage-missing' }];
  }
  return [
    ...conflicts(answers, on, years[0] ?? 0, asOf),
    eventAfterPayment(answers, on),
    ...windowProblems(answers, context),
  ];
}

function windowProblems(answers: Answers, context: AskContext): readonly (Problem | false)[] {
  // Whether to ask is not known before the records have loaded.
  if (context.figures === undefined) return [];
  const early = windowNotOpen(answers, context);
  if (early) return [{ field: 'payOn', code: 'window-not-open', values: { ...early } }];
  const { window, nextWindow } = windowQuestions(answers, context);
  return [
    window !== undefined &&
      answers.window === undefined && {
        field: 'window',
        code: 'window-missing',
        values: { year: window },
      },
    nextWindow !== undefined &&
      answers.nextWindow === undefined && {
        field: 'nextWindow',
        code: 'window-missing',
        values: { year: nextWindow },
      },
  ];
}

/** Facts given earlier that this payment contradicts (rules.md section 7, `history-conflict`). */
function conflicts(answers: Answers, on: CalendarDate, year: number, asOf: CalendarDate) {
  const field = 'coverageYears';
  const status = answers.years?.[year];
  const month = answers.lastMonths?.[year];
  const since = eligibleYear(answers) ?? year;
  const values = { year, next: year + 1, month: monthOf(on) };
  return [
    // Paid before today: the year's insurance is this very payment, so nothing contradicts.
    status === 'resident' && on >= asOf && { field, code: 'coverage-already-resident', values },
    status === 'employee' &&
      month === 'unknown' && { field, code: 'coverage-employee-month-unknown', values },
    status === 'employee' &&
      typeof month === 'number' &&
      yearOf(on) === year &&
      month > monthOf(on) && { field, code: 'coverage-employee-after', values },
    status === 'employee' &&
      yearOf(on) < year && { field, code: 'coverage-employee-after', values },
    since > year && { field, code: 'coverage-before-eligible', values: { year, since } },
    answers.group === 'newborn' &&
      year - since > 1 && { field, code: 'coverage-newborn', values: { year, since } },
  ];
}

function eventAfterPayment({ event, eventDate }: Answers, on: CalendarDate): Problem | false {
  const applies = event !== undefined && event !== 'none' && eventDate !== undefined;
  return applies && eventDate > on && { field: 'payOn', code: 'event-after-payment' };
}
