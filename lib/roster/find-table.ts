import { isBlank, type SheetRow, textOf } from './cell';
import { type ColumnUse, headingUse, looksPrivate } from './fields';

export interface Column {
  /** Position in the sheet, from 0. */
  readonly index: number;
  /** Heading as written, a merged heading above it included; empty where there is none. */
  readonly heading: string;
  readonly use: ColumnUse;
}

export interface Table {
  readonly columns: readonly Column[];
  /** Index of the first row that is about a person. */
  readonly firstRow: number;
  /** How many columns were recognised: the sheet with most of them is the list. */
  readonly recognised: number;
}

/** A title, a note, a merged heading and a blank row may all stand above the headings. */
const SEARCHED_ROWS = 20;
const SAMPLED_ROWS = 60;

/** Finds the headings, one row or two with merged cells, and what each column holds. */
export function findTable(rows: readonly SheetRow[], ownPrefix: string): Table {
  const width = rows.slice(0, SAMPLED_ROWS).reduce((most, row) => Math.max(most, row.length), 0);
  let best = { score: 0, firstRow: 0, headings: [] as string[] };
  for (let at = 0; at < Math.min(SEARCHED_ROWS, rows.length); at++) {
    for (const depth of [1, 2]) {
      const headings = headingsOf(rows.slice(at, at + depth), width);
      const score = countRecognised(headings, ownPrefix);
      if (score > best.score) best = { score, firstRow: at + depth, headings };
    }
  }
  if (best.score === 0) best = { score: 0, ...withoutKnownHeadings(rows, width) };
  const sample = rows.slice(best.firstRow, best.firstRow + SAMPLED_ROWS);
  const columns = columnsOf(best.headings, sample, width, ownPrefix);
  const recognised = columns.filter(({ use }) => use !== 'keep').length;
  return { columns, firstRow: best.firstRow, recognised };
}

/**
 * Headings of one or two rows. A merged cell is read as its first cell and blanks after it, so a
 * heading above reaches to the right as long as something stands below it.
 */
function headingsOf(rows: readonly SheetRow[], width: number): string[] {
  const [upper = [], lower] = rows;
  const headings: string[] = [];
  let reaching = '';
  for (let index = 0; index < width; index++) {
    const above = written(upper, index);
    if (lower === undefined) {
      headings.push(above);
      continue;
    }
    const below = written(lower, index);
    if (above !== '') reaching = above;
    else if (below === '') reaching = '';
    headings.push(below === '' ? above : [reaching, below].filter(Boolean).join(' '));
  }
  return headings;
}

function written(row: SheetRow, index: number): string {
  return isBlank(row[index]) ? '' : String(row[index]).replace(/\s+/g, ' ').trim();
}

/** Distinct fields; a long sentence or a cell of data is no heading. */
function countRecognised(headings: readonly string[], ownPrefix: string): number {
  const uses = new Set<ColumnUse>();
  for (const heading of headings) {
    if (heading === '' || heading.length > 40 || looksPrivate(textOf(heading))) continue;
    const use = headingUse(heading, ownPrefix);
    if (use !== 'keep') uses.add(use);
  }
  return uses.size;
}

/** Nothing recognised: the first row with words in it is taken for headings, numbers are not. */
function withoutKnownHeadings(rows: readonly SheetRow[], width: number) {
  const at = Math.max(
    0,
    rows.findIndex((row) => row.some((cell) => !isBlank(cell))),
  );
  const headings = headingsOf(rows.slice(at, at + 1), width);
  const isData = headings.some((heading) => /\d{4}/.test(heading));
  return isData
    ? { firstRow: at, headings: headings.map(() => '') }
    : { firstRow: at + 1, headings };
}

function columnsOf(
  headings: readonly string[],
  sample: readonly SheetRow[],
  width: number,
  ownPrefix: string,
): Column[] {
  const taken = new Set<ColumnUse>();
  const columns: Column[] = [];
  for (let index = 0; index < width; index++) {
    const heading = headings[index] ?? '';
    let use = heading === '' ? 'keep' : headingUse(heading, ownPrefix);
    if (use === 'keep' && holdsPrivateNumbers(sample, index)) use = 'private';
    const repeatable = use === 'keep' || use === 'private' || use === 'own';
    if (!repeatable && taken.has(use)) use = 'keep';
    taken.add(use);
    columns.push({ index, heading, use });
  }
  return columns;
}

function holdsPrivateNumbers(sample: readonly SheetRow[], index: number): boolean {
  const texts = sample.map((row) => textOf(row[index])).filter((text) => text !== '');
  return texts.length > 0 && texts.filter(looksPrivate).length >= texts.length * 0.6;
}
