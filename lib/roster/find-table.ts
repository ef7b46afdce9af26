import { isBlank, type SheetRow, textOf } from './cell';
import { type ColumnUse, employeesYear, headingUse, looksPrivate, yearOfField } from './fields';

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
  /**
   * What several columns claim to be. Of a name or a year of birth the first is used; of one year's
   * insurance none is, for which of them says it nobody can tell.
   */
  readonly doubles: readonly ColumnUse[];
}

/** A title, a note, a merged heading and a blank row may all stand above the headings. */
const SEARCHED_ROWS = 20;
const SAMPLED_ROWS = 60;

interface Candidate {
  readonly score: number;
  readonly firstRow: number;
  readonly headings: readonly string[];
  readonly names: boolean;
}

/** Finds the headings, one row or two with merged cells, and what each column holds. */
export function findTable(rows: readonly SheetRow[], ownPrefix: string): Table {
  const width = rows.slice(0, SAMPLED_ROWS).reduce((most, row) => Math.max(most, row.length), 0);
  const found = bestCandidate(rows, width, ownPrefix);
  const { firstRow, headings } = found ?? withoutKnownHeadings(rows, width);
  const sample = rows.slice(firstRow, firstRow + SAMPLED_ROWS);
  const { columns, doubles } = columnsOf(headings, sample, width, ownPrefix);
  const recognised = columns.filter(({ use }) => use !== 'keep').length;
  return { columns, firstRow, recognised, doubles };
}

/**
 * The row, or the two, with most headings; of equals the first. Once a row names people and their
 * years of birth, only another that does can be meant: what follows are people.
 */
function bestCandidate(
  rows: readonly SheetRow[],
  width: number,
  ownPrefix: string,
): Candidate | undefined {
  let best: Candidate | undefined;
  const searched = rows.slice(0, SEARCHED_ROWS + 1);
  const alone = searched.map((row, at) => candidate([row], at, width, ownPrefix));
  for (const [at, row] of searched.slice(0, SEARCHED_ROWS).entries()) {
    const [own, below] = [alone[at], alone[at + 1]];
    const both = candidate(searched.slice(at, at + 2), at, width, ownPrefix);
    const isPair =
      both.score > Math.max(own?.score ?? 0, below?.score ?? 0) &&
      isUpperHeading(row) &&
      !holdsPeople(row, searched[at + 1] ?? [], ownPrefix);
    for (const each of [own, isPair ? both : undefined]) {
      if (each && each.score > (best?.score ?? 0) && (each.names || !best?.names)) best = each;
    }
  }
  return best;
}

function candidate(
  rows: readonly SheetRow[],
  at: number,
  width: number,
  ownPrefix: string,
): Candidate {
  const headings = headingsOf(rows, width);
  const uses = recognisedIn(headings, ownPrefix);
  const names = uses.has('name') || uses.has('birth');
  return { score: uses.size, firstRow: at + rows.length, headings, names };
}

/** One cell alone is the title of the whole, however far it was merged. */
function isUpperHeading(row: SheetRow): boolean {
  return row.filter((_, index) => isHeading(written(row, index))).length > 1;
}

/** Below 「姓名」 stands somebody's name, below 「出生」 or a number something with digits: a person. */
function holdsPeople(upper: SheetRow, lower: SheetRow, ownPrefix: string): boolean {
  return upper.some((_, index) => {
    const [above, below] = [written(upper, index), written(lower, index)];
    if (below === '' || below === above || !isHeading(above)) return false;
    const use = headingUse(above, ownPrefix);
    return use === 'name' || ((use === 'birth' || use === 'private') && /\d/.test(below));
  });
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

/** A long sentence, a note with a colon, a day or a cell of data is no heading. */
function isHeading(text: string): boolean {
  if (text === '' || text.length > 40 || looksPrivate(textOf(text))) return false;
  return !/[：:].|\d{4}[年./-]\d{1,2}[月./-]\d{1,2}/.test(text);
}

function recognisedIn(headings: readonly string[], ownPrefix: string): ReadonlySet<ColumnUse> {
  const uses = headings.filter(isHeading).map((heading) => headingUse(heading, ownPrefix));
  return new Set(uses.filter((use) => use !== 'keep'));
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
): Pick<Table, 'columns' | 'doubles'> {
  const claimed = Array.from({ length: width }, (_, index) => {
    const heading = headings[index] ?? '';
    const said = heading === '' ? 'keep' : headingUse(heading, ownPrefix);
    return { index, heading, use: withNumbers(said, sample, index) };
  });
  const count = new Map<ColumnUse, number>();
  for (const { heading, use } of claimed) {
    const employees = employeesYear(heading);
    const claim = employees === undefined ? use : (`status:${employees}` as const);
    if (!isRepeatable(claim)) count.set(claim, (count.get(claim) ?? 0) + 1);
  }
  const doubles = [...count].filter(([, times]) => times > 1).map(([use]) => use);
  const taken = new Set<ColumnUse>();
  const columns = claimed.map((column): Column => {
    const { use } = column;
    const isDouble = doubles.includes(use);
    const leftOut = isDouble && (yearOfField(use) !== undefined || taken.has(use));
    taken.add(use);
    return leftOut ? { ...column, use: 'keep' } : column;
  });
  return { columns, doubles };
}

const isRepeatable = (use: ColumnUse) =>
  use === 'keep' || use === 'other-name' || use === 'private' || use === 'own';

/** Whatever the heading calls them, citizens' numbers are only good for the year of birth. */
function withNumbers(use: ColumnUse, sample: readonly SheetRow[], index: number): ColumnUse {
  if (use === 'own' || use === 'private' || !holdsPrivateNumbers(sample, index)) return use;
  return use === 'birth' ? 'id-birth' : 'private';
}

function holdsPrivateNumbers(sample: readonly SheetRow[], index: number): boolean {
  const texts = sample.map((row) => textOf(row[index])).filter((text) => text !== '');
  return texts.length > 0 && texts.filter(looksPrivate).length >= texts.length * 0.6;
}
