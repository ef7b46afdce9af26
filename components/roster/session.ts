import { isBlank, type SheetRow, textOf } from '@/lib/roster/cell';
import { exportTable } from '@/lib/roster/export-table';
import { isDropped } from '@/lib/roster/fields';
import { fillMerges } from '@/lib/roster/fill-merges';
import { findTable, type Table } from '@/lib/roster/find-table';
import { readKept, writeKept } from '@/lib/roster/kept-list';
import { createRoster, type Roster } from '@/lib/roster/roster';
import { summarise } from '@/lib/roster/summary';
import { orderOf, type RosterView } from '@/lib/roster/view';
import { withhold } from '@/lib/roster/withhold';
import type { OpenedList, PrintRow, Progress, RosterEngine } from './engine';
import { sayProblem } from './say-problem';
import { bytesOf } from './spreadsheet/bytes-of';
import { readFile } from './spreadsheet/read-file';
import type { Workbook } from './spreadsheet/read-workbook';
import { writeFile } from './spreadsheet/write-file';
import { templateTable } from './template';

const SAMPLES = 3;
const ROWS_AT_A_TIME = 200;
const NO_TABLE: Table = { columns: [], firstRow: 0, recognised: 0, doubles: [] };
const NOTHING_LEFT_OUT = { hidden: [], broken: [] };
const PLACE = /住址|地址|门牌|村民?小组|网格|^组$/;

/** A sheet as the list uses it. */
interface ReadSheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

export interface Pace {
  /** Longest stretch of work without a pause, in milliseconds. */
  readonly slice: number;
  /** Lets the thread see to other things. */
  pause(): Promise<void>;
}

/** Holds one list: what was read, what was computed, and how it is shown. */
export function createSession({ slice, pause }: Pace): RosterEngine {
  let sheets: readonly ReadSheet[] = [];
  let leftOut: Pick<Workbook, 'hidden' | 'broken'> = NOTHING_LEFT_OUT;
  let sheet = 0;
  let tables: readonly Table[] = [];
  let roster: Roster | undefined;
  let order: Uint32Array = new Uint32Array(0);
  let closed = false;

  const rowsOf = () => sheets[sheet]?.rows ?? [];

  /** What was withheld is gone from here on, whichever sheet is looked at. */
  function take({ sheets: read, hidden, broken }: Workbook, ownPrefix: string): void {
    tables = read.map(({ rows }) => findTable(rows, ownPrefix));
    sheets = read.map(({ name, rows, merges }, at) => {
      const table = tables[at] ?? NO_TABLE;
      const filled = fillMerges(rows, merges, table);
      return { name, rows: withhold(filled, table.columns, table.firstRow) };
    });
    leftOut = { hidden, broken };
  }

  const tableOf = () => tables[sheet] ?? NO_TABLE;

  function opened(): OpenedList {
    const table = tableOf();
    const data = rowsOf().slice(table.firstRow);
    const sampled = (column: number) =>
      data
        .slice(0, 40)
        .filter((row) => !isBlank(row[column]))
        .slice(0, SAMPLES)
        .map((row) => String(row[column]).slice(0, 20));
    return {
      sheets: sheets.map(({ name }) => name),
      sheet,
      ...leftOut,
      columns: table.columns,
      samples: table.columns.map(({ index, use }) => (use === 'private' ? [] : sampled(index))),
      people: data.filter((row) => row.some((cell) => !isBlank(cell))).length,
      doubles: table.doubles,
    };
  }

  /** Positions of the view to rows of the list. */
  const shown = (from: number, to: number) => Array.from(order.subarray(from, to));

  return {
    async open(file, ownPrefix) {
      roster = undefined;
      take(await readFile(await bytesOf(file)), ownPrefix);
      const most = Math.max(...tables.map(({ recognised }) => recognised));
      sheet = tables.findIndex(({ recognised }) => recognised === most);
      return opened();
    },

    async chooseSheet(chosen) {
      roster = undefined;
      sheet = chosen;
      return opened();
    },

    async compute(uses, settings, progress) {
      const { columns: found, firstRow } = tableOf();
      const columns = found.map((column) => ({ ...column, use: uses[column.index] ?? column.use }));
      const list = createRoster(rowsOf(), firstRow, columns, settings);
      roster = list;
      await advanceAll(list, progress);
      return summarise(list);
    },

    async abandon() {
      roster = undefined;
    },

    async show(view: RosterView) {
      order = roster === undefined ? new Uint32Array(0) : orderOf(roster, view);
      return order.length;
    },

    async rows(from, to) {
      const list = roster;
      return list === undefined ? [] : shown(from, to).map((index) => list.row(index));
    },

    async person(position) {
      const index = order[position];
      if (roster === undefined || index === undefined) return undefined;
      const { line, name, result } = roster.row(index);
      return { ...roster.person(index), line, name, answer: result.answer };
    },

    async printable(most) {
      const list = roster;
      if (list === undefined) return [];
      const column = list.columns.find(
        ({ heading, use }) => !isDropped(use) && PLACE.test(textOf(heading)),
      )?.index;
      return shown(0, most).map((index): PrintRow => {
        const place = column === undefined ? '' : String(list.cells(index)[column] ?? '');
        return { ...list.row(index), place };
      });
    },

    async write(format, texts) {
      if (roster === undefined) throw new Error('nothing computed');
      const say = (problem: Parameters<typeof sayProblem>[0]) => sayProblem(problem, texts);
      return writeFile(exportTable(roster, order, texts.export, say), format);
    },

    async template(format, texts, asOf) {
      return writeFile(templateTable(texts.template, asOf), format);
    },

    async snapshot() {
      if (roster === undefined) return undefined;
      const { columns, settings } = roster;
      const { name = '', rows = [] } = sheets[sheet] ?? {};
      return writeKept(
        { sheet: name, columns, firstRow: tableOf().firstRow, rows },
        settings.keepNames,
      );
    },

    async restore(text) {
      const kept = readKept(text);
      if (kept === undefined) return undefined;
      const { columns, firstRow, rows } = kept;
      roster = undefined;
      sheets = [{ name: kept.sheet, rows }];
      leftOut = NOTHING_LEFT_OUT;
      tables = [{ columns, firstRow, recognised: columns.length, doubles: [] }];
      sheet = 0;
      return opened();
    },

    close() {
      closed = true;
      sheets = [];
      tables = [];
      roster = undefined;
    },
  };

  async function advanceAll(list: Roster, progress: Progress): Promise<void> {
    let started = performance.now();
    while (list.done < list.size && !closed && roster === list) {
      list.advance(ROWS_AT_A_TIME);
      if (performance.now() - started < slice) continue;
      progress(list.done, list.size);
      await pause();
      started = performance.now();
    }
  }
}
