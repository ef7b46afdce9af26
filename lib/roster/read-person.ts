import type { Cell, SheetRow } from './cell';
import { isBlank, textOf } from './cell';
import { fail, found, type Read, readDate, readMonth, readYear } from './dates';
import { type ColumnUse, type Field, isDropped, yearOfField } from './fields';
import type { Column } from './find-table';
import { placeOf } from './places';
import { type Problem, quote } from './problem';
import { readStatus } from './status-words';
import { WITHHELD } from './withhold';
import {
  groupOf,
  readClaims,
  readCount,
  readCoverage,
  readEvent,
  readLastBefore,
  readTier,
  readWindow,
  readYesNo,
} from './words';

/** What one row says, by field; only what was understood. */
export type PersonFacts = ReadonlyMap<Field, unknown>;

export interface ReadCell {
  readonly id: number;
  readonly value?: unknown;
  readonly problem?: Problem;
}

interface Reader {
  readonly column: number;
  readonly field: Field;
  /** A column repeats itself: each different cell is read once. */
  readonly seen: Map<Cell, ReadCell>;
}

/** Longer than any word the lists use; such a cell is a slip of the paste. */
const LONGEST_CELL = 80;

function readCell(field: Field, cell: Cell): Read<unknown> {
  switch (field.split(':')[0]) {
    case 'id-birth':
      // The import has left a year of it, or nothing but that there was a number.
      return cell === WITHHELD ? fail('id-unreadable') : readYear(cell);
    case 'birth':
    case 'eligible-since':
      return readYear(cell);
    case 'region':
      return placeOf(cell);
    case 'group':
      return found(groupOf(cell) ?? 'general');
    case 'tier':
      return readTier(cell);
    case 'status':
      return readStatus(cell);
    case 'last-month':
      return readMonth(cell);
    case 'claims':
      return readClaims(cell);
    case 'bonus-used':
      return readYesNo(cell);
    case 'last-before-2025':
      return readLastBefore(cell, readYear);
    case 'event':
      return readEvent(cell);
    case 'event-date':
    case 'pay-on':
      return readDate(cell);
    case 'coverage':
      return readCoverage(cell);
    case 'window':
      return readWindow(cell);
    case 'back-pay':
      return readCount(cell);
    default:
      return found(undefined);
  }
}

/** Stands on one row at a time: a list has too many rows to make an object of each. */
export interface PersonReader {
  /**
   * Moves to a row.
   *
   * @returns the same text for rows that say the same in every column that counts, the year of
   *   birth left out: how much of that counts is for `clampedSince` to say
   */
  read(row: SheetRow): string;
  birth(): ReadCell | undefined;
  facts(): PersonFacts;
  problems(): Problem[];
}

export function personReader(columns: readonly Column[]): PersonReader {
  const readers: Reader[] = columns
    .filter(({ use }) => isField(use) && use !== 'name')
    .map(({ index, use }) => ({ column: index, field: use as Field, seen: new Map() }));
  const cells: ReadCell[] = readers.map(() => ({ id: 0 }));
  const birthAt = readers.findIndex(({ field }) => field === 'birth' || field === 'id-birth');
  return {
    read(row) {
      let key = '';
      readers.forEach((reader, at) => {
        const cell = row[reader.column] ?? null;
        let known = reader.seen.get(cell);
        if (known === undefined) {
          known = { id: reader.seen.size, ...understand(reader, cell) };
          reader.seen.set(cell, known);
        }
        cells[at] = known;
        if (at !== birthAt) key += `${known.id},`;
      });
      return key;
    },
    birth: () => cells[birthAt],
    facts() {
      const facts = new Map<Field, unknown>();
      readers.forEach(({ field }, at) => {
        const value = cells[at]?.value;
        if (value !== undefined) facts.set(field, value);
      });
      return facts;
    },
    problems: () => cells.flatMap(({ problem }) => problem ?? []),
  };
}

function isField(use: ColumnUse): boolean {
  return use === 'id-birth' || (use !== 'keep' && use !== 'other-name' && !isDropped(use));
}

/** Fields whose empty cell is an answer of its own, read like any other. */
const BLANK_COUNTS = /^(?:status|claims|group|tier|event$|last-before|bonus)/;

/** What a spreadsheet shows in place of a result it could not work out. */
const FAILED_FORMULA = /^#(?:N\/A|GETTING_DATA|[A-Z0-9/_]+[!?])$/;
/** 「/」「—」「-」: how forms say that nothing is to be written here. */
const NOTHING = /^[-–—－―/\\.·*~]+$/;
/** 「无」 is an answer to some questions; here it only says there is none. */
const NONE_IS_BLANK = /^(?:last-month|event-date|pay-on|coverage|tier|back-pay|eligible-since)/;

function understand({ field, column }: Reader, written: Cell): Omit<ReadCell, 'id'> {
  const text = textOf(written);
  const nothing = NOTHING.test(text) || (text === '无' && NONE_IS_BLANK.test(field));
  const cell = nothing ? null : written;
  if (isBlank(cell) && !BLANK_COUNTS.test(field)) return {};
  const year = yearOfField(field);
  const values = { text: quote(String(cell).trim()), ...(year !== undefined && { year }) };
  if (text.length > LONGEST_CELL) {
    return { problem: { code: 'cell-too-long', column, values, weight: 'stops' } };
  }
  // In any column: words that name no group, for one, would pass for the general one.
  if (FAILED_FORMULA.test(text)) {
    return { problem: { code: 'formula-failed', column, values, weight: 'stops' } };
  }
  const read = readCell(field, cell);
  if (!read.ok) return { problem: { code: read.code, column, values, weight: 'stops' } };
  if (field === 'group' && groupOf(cell) === undefined) {
    return {
      value: read.value,
      problem: { code: 'group-as-general', column, values, weight: 'notes' },
    };
  }
  return { value: read.value };
}
