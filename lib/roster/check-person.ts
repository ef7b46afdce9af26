import {
  type Answers,
  asksEvent,
  FIRST_COUNTED_YEAR,
  isCoverageChoice,
  payDate,
} from '../answers/answers';
import { windowNotOpen } from '../answers/windows';
import { type CalendarDate, yearOf } from '../values/calendar-date';
import { MAX_BACK_PAY_YEARS } from '../wire/schema';
import { placeFigures } from '../wizard/place-figures';
import type { Field } from './fields';
import { birthYearOf, coverageOf, factOf, regionOf, sinceOf, statusesOf } from './person-case';
import type { Problem } from './problem';
import type { PersonFacts } from './read-person';
import type { RosterSettings } from './settings';

type Values = NonNullable<Problem['values']>;
type ColumnOf = (field: Field) => number | undefined;

/**
 * What the fields of one row demand of each other, beyond what the engine itself refuses. The
 * wizard asks its questions so that these cannot arise; a list may say anything.
 */
export function checkPerson(
  facts: PersonFacts,
  settings: RosterSettings,
  columnOf: ColumnOf,
): Problem[] {
  const problems: Problem[] = [];
  const report = (
    code: string,
    field: Field,
    values?: Values,
    weight: Problem['weight'] = 'stops',
  ) => {
    const column = columnOf(field);
    problems.push({
      code,
      weight,
      ...(column !== undefined && { column }),
      ...(values !== undefined && { values }),
    });
  };

  const birth = birthYearOf(facts);
  const since = sinceOf(facts);
  const birthField = columnOf('birth') === undefined ? 'id-birth' : 'birth';
  const now = yearOf(settings.asOf);
  if (regionOf(facts, settings) === undefined) report('region-missing', 'region');
  if (since === undefined) report('birth-missing', birthField);
  if (birth !== undefined && birth > now) report('birth-future', birthField, { year: birth, now });
  if (birth !== undefined && since !== undefined && since < birth) {
    report('eligible-before-birth', 'eligible-since', { year: since, birth });
  }

  checkLastBefore(facts, since, report);
  checkEvent(facts, report);
  checkPaidYear(facts, settings, report);
  return problems;
}

type Report = (code: string, field: Field, values?: Values, weight?: Problem['weight']) => void;

function checkLastBefore(facts: PersonFacts, since: number | undefined, report: Report): void {
  const last = factOf<unknown>(facts, 'last-before-2025');
  if (last === undefined || last === 'unknown') return;
  const field = 'last-before-2025';
  if (typeof last === 'number') {
    if (last >= FIRST_COUNTED_YEAR) report('last-before-too-late', field, { year: last });
    else if (since !== undefined && last < since) {
      report('last-before-birth', field, { year: last, since });
    }
  }
  const insuredLater = statusesOf(facts).find(
    ({ year, status }) =>
      year < FIRST_COUNTED_YEAR &&
      (status === 'resident' || status === 'employee') &&
      (last === 'never' || year > Number(last)),
  );
  if (insuredLater) report('last-before-contradicts', field, { year: insuredLater.year });
}

function checkEvent(facts: PersonFacts, report: Report): void {
  const event = factOf<string>(facts, 'event') ?? 'none';
  const date = factOf<CalendarDate>(facts, 'event-date');
  const group = factOf<string>(facts, 'group') ?? 'general';
  if (!asksEvent({ group })) return;
  if (event !== 'none' && date === undefined) report('event-date-missing', 'event-date');
  if (event === 'none' && date !== undefined) report('event-missing', 'event', {}, 'notes');
}

/** What the payment demands; months as an employee in the year paid for decide the gap (H3). */
function checkPaidYear(facts: PersonFacts, settings: RosterSettings, report: Report): void {
  const [year, second] = coverageOf(facts, settings);
  if (year < FIRST_COUNTED_YEAR) report('before-policy', 'coverage', { year });
  const backPay = factOf<number>(facts, 'back-pay') ?? 0;
  if (backPay > MAX_BACK_PAY_YEARS) report('back-pay-refused', 'back-pay');
  const statuses = statusesOf(facts);
  const next = statuses.find((each) => each.year === second);
  if (second !== undefined && next?.status === 'resident') {
    report('second-year-paid', `status:${second}`, { year: second });
  }
  const paid = statuses.find((each) => each.year === year);
  if (paid?.status === 'employee' && paid.lastMonth === undefined) {
    report('employee-month-needed', `status:${year}`, { year });
  }
}

/** Payments the engine would count, but the wizard never offers, because no office takes them. */
export function refusedPayment(
  answers: Answers,
  asOf: CalendarDate,
  columnOf: ColumnOf,
): Problem | undefined {
  const on = payDate(answers, asOf) ?? asOf;
  if (!isCoverageChoice(answers.coverageYears, on, asOf)) {
    return { code: 'coverage-refused', weight: 'stops', ...at(columnOf('coverage')) };
  }
  // Of one year the engine says so itself.
  if (answers.coverageYears.length === 1) return undefined;
  const early = windowNotOpen(answers, { asOf, places: {}, figures: placeFigures });
  if (early === undefined) return undefined;
  const { opens } = early;
  return { code: 'window-not-open', weight: 'stops', ...at(columnOf('pay-on')), values: { opens } };
}

function at(column: number | undefined) {
  return column === undefined ? {} : { column };
}
