import { type CalendarDate, daysBetween } from '../values/calendar-date';
import type { RowResult } from './assess-row';
import { textOf } from './cell';
import { urgencyRank } from './month-delay';
import type { Roster } from './roster';

export const SORTS = ['urgency', 'line', 'start', 'months', 'repair-cost', 'ceiling'] as const;
export type Sort = (typeof SORTS)[number];

/** `urgency` filters name a level; the others a state of the row. */
export const FILTERS = [
  'all',
  'cliff',
  'steady',
  'none',
  'not-effective',
  'unsure',
  'insured',
  'stopped',
  'noted',
] as const;
export type Filter = (typeof FILTERS)[number];

export interface RosterView {
  readonly sort: Sort;
  readonly descending: boolean;
  readonly filter: Filter;
  readonly search: string;
}

export const FIRST_VIEW: RosterView = {
  sort: 'urgency',
  descending: true,
  filter: 'all',
  search: '',
};

/** Positions of the rows a view shows, in its order. Ties keep the order of the file. */
export function orderOf(roster: Roster, view: RosterView): Uint32Array {
  const passes = roster.results.map((result) => matches(result, view.filter));
  const text = textOf(view.search);
  const found = new Uint32Array(roster.done);
  let count = 0;
  for (let index = 0; index < roster.done; index++) {
    const shown =
      view.filter === 'noted' ? isNoted(roster, index) : passes[roster.resultOf(index)] === true;
    if (shown && (text === '' || roster.contains(index, text))) found[count++] = index;
  }
  const order = found.slice(0, count);
  const sign = view.descending ? -1 : 1;
  if (view.sort === 'line') return view.descending ? order.reverse() : order;
  const keys = roster.results.map((result) => sortKey(result, view.sort));
  const keyOf = (index: number) => keys[roster.resultOf(index)] ?? Number.NaN;
  return order.sort((a, b) => compare(keyOf(a), keyOf(b), sign) || a - b);
}

/** Rows without the figure stand last whichever way the rest is turned. */
function compare(a: number, b: number, sign: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return (a - b) * sign;
}

function isNoted(roster: Roster, index: number): boolean {
  const { result, twin } = roster.row(index);
  return twin !== undefined || (result.status !== 'stopped' && result.problems.length > 0);
}

function matches({ status, answer }: RowResult, filter: Filter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'insured':
    case 'stopped':
      return status === filter;
    case 'not-effective':
      return answer !== undefined && !answer.ifInsured.effective;
    case 'unsure':
      return answer !== undefined && answer.ifInsured !== answer.ifLapsed;
    default:
      return answer?.delay.urgency === filter;
  }
}

const EPOCH = '2000-01-01' as CalendarDate;

/** Bigger = later, longer, dearer, more urgent; `NaN` = the row has no such figure. */
function sortKey({ answer }: RowResult, sort: Sort): number {
  if (answer === undefined) return Number.NaN;
  const { ifInsured, delay } = answer;
  switch (sort) {
    case 'urgency':
      return urgencyRank(delay);
    case 'start':
      return daysBetween(EPOCH, ifInsured.startsOn);
    case 'months':
      return ifInsured.totalMonths;
    case 'repair-cost':
      return ifInsured.usefulYears === 0 ? 0 : (ifInsured.repairCost ?? Number.NaN);
    case 'ceiling':
      return ifInsured.ceiling ?? Number.NaN;
    case 'line':
      return 0;
  }
}
