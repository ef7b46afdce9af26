import { columnLetters } from '@/lib/roster/cell';
import type { Merge } from '@/lib/roster/merge';
import { editBytes } from './byte-edits';
import { type Span, spelled, walkTags } from './xml-tags';

export interface TidySheet {
  /** The sheet as the library has to find it. */
  readonly bytes: Uint8Array;
  readonly merges: readonly Merge[];
}

const [ROW, CELL, VALUE, TEXT] = [spelled('row'), spelled('c'), spelled('v'), spelled('t')];
const [DATA, MERGE] = [spelled('sheetData'), spelled('mergeCell')];
const [PLACE, TYPE, RANGE] = [spelled('r'), spelled('t'), spelled('ref')];
const TEXT_TYPE = spelled('str');
const [TAG, MARKUP, FAILED, COLON] = [0x3c, 0x21, 0x65, 0x3a];

/**
 * Makes of a sheet what the library reads without a loss: formulas that failed keep the name of
 * their failure instead of becoming empty, cells that do not say where they stand are told, and
 * rows with nothing in them are left out, of which a file can have a million. Merged cells, which
 * the library does not know, are noted.
 *
 * @throws FileProblem where the result would be larger than that
 */
export function tidySheet(bytes: Uint8Array, largest: number): TidySheet {
  const tags = walkTags(bytes);
  const edits = editBytes(bytes, largest);
  const merges: Merge[] = [];
  let inData = false;
  /** Where the row begins; below 0 outside of rows. */
  let rowStart = -1;
  let row = 0;
  let rowSaysWhere = false;
  let column = 0;
  /** The last cell of the row that said where it stands, until its letters are needed. */
  let place: Span | undefined;
  let hasContent = false;

  function startRow(): void {
    const number = tags.attribute(PLACE);
    rowSaysWhere = number !== undefined;
    row = number === undefined ? row + 1 : numberIn(bytes, number);
    [rowStart, column, place, hasContent] = [tags.start(), 0, undefined, false];
    if (tags.closesItself()) endRow();
  }

  function endRow(): void {
    if (rowStart >= 0 && !hasContent) edits.remove(rowStart, tags.end());
    rowStart = -1;
  }

  function readCell(): void {
    const own = tags.attribute(PLACE);
    if (own === undefined) {
      column = (place === undefined ? column : columnIn(bytes, place)) + 1;
      const said = spelled(` r="${columnLetters(column - 1)}${row}"`);
      edits.replace(tags.nameEnd(), tags.nameEnd(), said);
    } else if (!rowSaysWhere) {
      row = numberIn(bytes, own);
      rowSaysWhere = true;
    }
    place = own;
    const type = tags.attribute(TYPE);
    if (type !== undefined && type[1] - type[0] === 1 && bytes[type[0]] === FAILED) {
      edits.replace(type[0], type[1], TEXT_TYPE);
    }
  }

  while (tags.next()) {
    if (tags.closes()) {
      if (rowStart >= 0 && tags.is(ROW)) endRow();
      else if (inData && tags.is(DATA)) inData = false;
    } else if (inData) {
      if (tags.is(CELL)) readCell();
      else if (tags.is(VALUE) || tags.is(TEXT)) hasContent ||= !isEmpty(bytes, tags.end());
      else if (tags.is(ROW)) startRow();
    } else if (tags.is(DATA)) inData = !tags.closesItself();
    else if (tags.is(MERGE)) {
      const merge = mergeIn(bytes, tags.attribute(RANGE));
      if (merge !== undefined) merges.push(merge);
    }
  }
  return { bytes: edits.applied(), merges };
}

/** Whether the tag that ends here has nothing in it; comments and unparsed signs may hold anything. */
function isEmpty(bytes: Uint8Array, end: number): boolean {
  return bytes[end] === TAG && bytes[end + 1] !== MARKUP;
}

/** The digits of 「AB12」. */
function numberIn(bytes: Uint8Array, [from, to]: Span): number {
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = (bytes[at] as number) - 0x30;
    if (digit >= 0 && digit <= 9) number = number * 10 + digit;
  }
  return number;
}

/** The letters of 「AB12」 as a number from 1. */
function columnIn(bytes: Uint8Array, [from, to]: Span): number {
  let column = 0;
  for (let at = from; at < to; at++) {
    const letter = (bytes[at] as number) - 0x40;
    if (letter >= 1 && letter <= 26) column = column * 26 + letter;
  }
  return column;
}

/** 「A2:B5」; `undefined` for whatever is no range. */
function mergeIn(bytes: Uint8Array, range: Span | undefined): Merge | undefined {
  if (range === undefined) return undefined;
  const colon = bytes.indexOf(COLON, range[0]);
  if (colon < 0 || colon >= range[1]) return undefined;
  const [first, last]: [Span, Span] = [
    [range[0], colon],
    [colon + 1, range[1]],
  ];
  return {
    top: numberIn(bytes, first) - 1,
    left: columnIn(bytes, first) - 1,
    bottom: numberIn(bytes, last) - 1,
    right: columnIn(bytes, last) - 1,
  };
}
