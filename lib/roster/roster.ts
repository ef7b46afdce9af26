import { type RowResult, rowAssessor } from './assess-row';
import { type Cell, isBlank, type SheetRow, textOf } from './cell';
import { isDropped, isName } from './fields';
import type { Column } from './find-table';
import { birthYearOf, type RosterPerson } from './person-case';
import { personReader } from './read-person';
import type { RosterSettings } from './settings';

/** One person's line, ready to be shown. */
export interface RosterRow {
  /** Position on the list, from 0. */
  readonly index: number;
  /** Number of the row in the file, from 1, as the spreadsheet shows it. */
  readonly line: number;
  /** Empty where the list has none or the helper did not want them kept. */
  readonly name: string;
  readonly birthYear?: number;
  readonly result: RowResult;
  /** Line of an earlier row with the same name and year of birth. */
  readonly twin?: number;
}

/** A list and what has been computed of it so far. Rows are never merged, moved or left out. */
export interface Roster {
  readonly columns: readonly Column[];
  readonly settings: RosterSettings;
  /** Rows about a person; blank rows of the sheet are not among them. */
  readonly size: number;
  readonly blankRows: number;
  /** How many rows have their result. */
  readonly done: number;
  /** Different results so far; `resultOf` points into them. */
  readonly results: readonly RowResult[];
  /** Computes up to `count` further rows. */
  advance(count: number): void;
  resultOf(index: number): number;
  row(index: number): RosterRow;
  cells(index: number): SheetRow;
  person(index: number): RosterPerson;
  /** Whether the name or any column that is carried along contains the text. */
  contains(index: number, text: string): boolean;
  readonly twins: number;
}

const NO_TWIN = -1;

export function createRoster(
  sheet: readonly SheetRow[],
  firstRow: number,
  columns: readonly Column[],
  settings: RosterSettings,
): Roster {
  const lines: number[] = [];
  for (let at = firstRow; at < sheet.length; at++) {
    if (sheet[at]?.some((cell) => !isBlank(cell))) lines.push(at);
  }
  const assessor = rowAssessor(columns, settings);
  const nameColumn = settings.keepNames ? columns.find(({ use }) => use === 'name') : undefined;
  const reader = personReader(columns);
  const birthColumn = columns.find(({ use }) => use === 'birth' || use === 'id-birth')?.index;
  const results: RowResult[] = [];
  const numbers = new Map<RowResult, number>();
  const resultOf = new Uint32Array(lines.length);
  const twinOf = new Int32Array(lines.length).fill(NO_TWIN);
  const met = new Map<string, Map<Cell, number>>();
  let done = 0;
  let twins = 0;

  const cells = (index: number): SheetRow => sheet[lines[index] ?? -1] ?? [];
  const nameOf = (index: number): string =>
    nameColumn === undefined ? '' : String(cells(index)[nameColumn.index] ?? '').trim();
  const searched = columns.filter(
    ({ use }) => !isDropped(use) && (!isName(use) || settings.keepNames),
  );

  function assessNext(): void {
    const row = cells(done);
    const result = assessor.assess(row);
    let number = numbers.get(result);
    if (number === undefined) {
      number = results.length;
      numbers.set(result, number);
      results.push(result);
    }
    resultOf[done] = number;
    noteTwin(done, row);
    done++;
  }

  /** By what is written, not by what it means: this is a hint to look, not a finding. */
  function noteTwin(index: number, row: SheetRow): void {
    const name = nameOf(index);
    if (name === '') return;
    const birth = birthColumn === undefined ? null : (row[birthColumn] ?? null);
    const namesakes = met.get(name) ?? new Map<Cell, number>();
    met.set(name, namesakes);
    const first = namesakes.get(birth);
    if (first === undefined) {
      namesakes.set(birth, index);
    } else {
      twinOf[index] = first;
      twins++;
    }
  }

  function birthYearAt(index: number): number | undefined {
    reader.read(cells(index));
    return birthYearOf(reader.facts());
  }

  return {
    columns,
    settings,
    size: lines.length,
    blankRows: sheet.length - firstRow - lines.length,
    get done() {
      return done;
    },
    get twins() {
      return twins;
    },
    results,
    advance(count) {
      const end = Math.min(lines.length, done + count);
      while (done < end) assessNext();
    },
    resultOf: (index) => resultOf[index] ?? 0,
    row(index) {
      const twin = twinOf[index] ?? NO_TWIN;
      const birthYear = birthYearAt(index);
      return {
        index,
        line: (lines[index] ?? 0) + 1,
        name: nameOf(index),
        ...(birthYear !== undefined && { birthYear }),
        result: results[resultOf[index] ?? 0] ?? { status: 'stopped', problems: [] },
        ...(twin !== NO_TWIN && { twin: (lines[twin] ?? 0) + 1 }),
      };
    },
    cells,
    person: (index) => assessor.person(cells(index)),
    contains: (index, text) =>
      searched.some(({ index: column }) => textOf(cells(index)[column]).indexOf(text) >= 0),
  };
}
