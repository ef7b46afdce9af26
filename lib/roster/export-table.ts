import type { RowStatus } from './assess-row';
import type { Cell } from './cell';
import { columnLetters } from './cell';
import { isDropped, isName } from './fields';
import type { Urgency } from './month-delay';
import type { Problem } from './problem';
import type { Roster } from './roster';
import type { RowOutcome } from './row-answer';

export const RESULT_COLUMNS = [
  'status',
  'starts-on',
  'starts-if-lapsed',
  'months',
  'broken-years',
  'effective',
  'cost',
  'useful-years',
  'repair-cost',
  'repaired-start',
  'ceiling',
  'ceiling-at-start',
  'urgency',
  'days-later',
  'problems',
] as const;
export type ResultColumn = (typeof RESULT_COLUMNS)[number];

/** The words of an export; they come from the messages. */
export interface ExportWords {
  /** Stands before every heading of ours, so that a list handed in again is not computed twice. */
  readonly prefix: string;
  readonly columns: Readonly<Record<ResultColumn, string>>;
  readonly statuses: Readonly<Record<RowStatus, string>>;
  readonly urgencies: Readonly<Record<Urgency, string>>;
  readonly yes: string;
  readonly no: string;
  readonly uncapped: string;
  /** Between two problems of one row. */
  readonly separator: string;
}

export interface ExportTable {
  readonly header: readonly string[];
  readonly size: number;
  row(position: number): readonly Cell[];
}

/** The columns of the list that were not dropped, then ours; rows in the order given. */
export function exportTable(
  roster: Roster,
  order: Uint32Array,
  words: ExportWords,
  say: (problem: Problem) => string,
): ExportTable {
  const { keepNames } = roster.settings;
  const kept = roster.columns.filter(({ use }) => !isDropped(use) && (!isName(use) || keepNames));
  return {
    header: [
      ...kept.map(({ heading, index }) => heading || columnLetters(index)),
      ...RESULT_COLUMNS.map((id) => words.prefix + words.columns[id]),
    ],
    size: order.length,
    row(position) {
      const index = order[position] ?? 0;
      const cells = roster.cells(index);
      return [
        ...kept.map((column) => cells[column.index] ?? null),
        ...resultCells(roster, index, words, say),
      ];
    },
  };
}

function resultCells(
  roster: Roster,
  index: number,
  words: ExportWords,
  say: (problem: Problem) => string,
): Cell[] {
  const { result, twin } = roster.row(index);
  const { answer, status } = result;
  const twinNote: Problem[] =
    twin === undefined ? [] : [{ code: 'twin', weight: 'notes', values: { line: twin } }];
  const problems = [...result.problems, ...twinNote].map(say).join(words.separator);
  const cells = new Map<ResultColumn, Cell>([
    ['status', words.statuses[status]],
    ['problems', problems],
  ]);
  if (answer !== undefined) {
    const { ifInsured, ifLapsed, delay } = answer;
    const capped = (yuan: number | null) =>
      ifInsured.ceilingStatus === 'uncapped' ? words.uncapped : yuan;
    // A day on which nothing can be used must not read like one on which something can (rule W7).
    const start = ({ effective, startsOn }: RowOutcome) => (effective ? startsOn : words.no);
    cells.set('starts-on', start(ifInsured));
    if (start(ifLapsed) !== start(ifInsured)) cells.set('starts-if-lapsed', start(ifLapsed));
    cells.set('months', ifInsured.totalMonths);
    cells.set('broken-years', ifInsured.brokenYears);
    cells.set('effective', ifInsured.effective ? words.yes : words.no);
    cells.set('cost', ifInsured.cost);
    cells.set('useful-years', ifInsured.usefulYears);
    if (ifInsured.usefulYears > 0 && ifInsured.repairedEffective) {
      cells.set('repair-cost', ifInsured.repairCost);
      cells.set('repaired-start', ifInsured.repairedStartsOn);
    }
    cells.set('ceiling', capped(ifInsured.ceiling));
    cells.set('ceiling-at-start', capped(ifInsured.ceilingAtStart));
    cells.set('urgency', words.urgencies[delay.urgency]);
    cells.set('days-later', delay.urgency === 'unknown' ? null : delay.daysLater);
  }
  return RESULT_COLUMNS.map((id) => cells.get(id) ?? null);
}
