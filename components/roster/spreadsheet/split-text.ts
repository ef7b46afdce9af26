import Papa from 'papaparse';
import { FileProblem } from './file-problem';

type Rows = string[][];

const QUOTE = '"';

/**
 * Rows of a text whose lines end in a line feed. A quote that stands open or closes in the wrong
 * place would make one cell of everybody after it; such a text is read line by line instead.
 *
 * @throws FileProblem where nobody can tell which lines are one row
 */
export function splitText(text: string, delimiter: string): Rows {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n' });
  if (isBroken(errors)) return splitByLine(text, delimiter);
  const line = lineOfSwallowedRow(data, text, delimiter);
  if (line !== undefined) throw new FileProblem('quote-open', { line });
  return data;
}

export function isBroken(errors: readonly Papa.ParseError[]): boolean {
  return errors.some(({ type }) => type === 'Quotes');
}

/**
 * Where a pair of stray quotes, each on a line of its own, made one row of several: every line of
 * it is as wide as the table by itself. Line breaks inside a remark leave their lines shorter.
 */
function lineOfSwallowedRow(rows: Rows, text: string, delimiter: string): number | undefined {
  if (text.indexOf(QUOTE) < 0) return undefined;
  const breaks = rows.map((row) => row.reduce((sum, cell) => sum + breaksIn(cell), 0));
  if (breaks.every((count) => count === 0)) return undefined;
  const lines = text.split('\n');
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const isRow = (line: string) => line.split(delimiter).length === width;
  let from = 0;
  for (const count of breaks) {
    const to = from + count + 1;
    if (count > 0 && width > 1 && lines.slice(from, to).every(isRow)) {
      return from + 1 + lines.slice(from, to).findIndex((line) => line.indexOf(QUOTE) >= 0);
    }
    from = to;
  }
  return undefined;
}

function breaksIn(cell: string): number {
  return cell.indexOf('\n') < 0 ? 0 : cell.split('\n').length - 1;
}

/** Every line a row of its own; where its quotes do not pair up, they are signs like any other. */
function splitByLine(text: string, delimiter: string): Rows {
  const broken = new Set<number>();
  const rows = text.split('\n').map((line, at) => {
    const plain = line.split(delimiter);
    if (line.indexOf(QUOTE) < 0) return plain;
    const { data, errors } = Papa.parse<string[]>(line, { delimiter, newline: '\n' });
    if (!isBroken(errors)) return data[0] ?? plain;
    // Two halves of a pair may hold a delimiter between them.
    if (plain.filter(isHalf).length > 1) throw new FileProblem('quote-open', { line: at + 1 });
    broken.add(at);
    return plain.map(withoutPair);
  });
  // A remark of two lines, or a delimiter between quotes, would push what follows into other columns.
  const width = commonWidth(rows.filter((row) => !isEmpty(row)));
  const first = rows.findIndex(({ length }) => length === width);
  const isInPlace = (row: string[], at: number) => {
    if (row.length === width || isEmpty(row)) return true;
    // A title above the headings need not be as wide as the table.
    return at < first && row.length < width && !broken.has(at);
  };
  if (!rows.every(isInPlace))
    throw new FileProblem('quote-open', { line: Math.min(...broken) + 1 });
  return rows;
}

function isEmpty(row: string[]): boolean {
  return row.every((cell) => cell.trim() === '');
}

function isHalf(cell: string): boolean {
  return cell.split(QUOTE).length % 2 === 0;
}

function withoutPair(cell: string): string {
  const pair = /^"(.*)"$/.exec(cell);
  return pair?.[1] === undefined ? cell : pair[1].replace(/""/g, QUOTE);
}

function commonWidth(rows: Rows): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  let [common, most] = [0, 0];
  for (const [width, count] of counts) if (count > most) [common, most] = [width, count];
  return common;
}
