import { FileProblem } from './file-problem';
import type { Workbook } from './read-workbook';
import { sniffFile } from './sniff-file';

/** Larger lists do not exist, larger pictures do. */
const LARGEST_FILE = 60 * 1024 * 1024;

/** The sheets of whatever was dropped on the page; a text file is one sheet without a name. */
export async function readFile(bytes: Uint8Array): Promise<Workbook> {
  if (bytes.length > LARGEST_FILE) throw new FileProblem('too-large');
  const { sheets, hidden, broken } =
    sniffFile(bytes) === 'xlsx'
      ? await import('./read-workbook').then(({ readWorkbook }) => readWorkbook(bytes))
      : await import('./read-text').then(({ readText }) => textAsWorkbook(readText(bytes)));
  const filled = sheets.filter(({ rows }) =>
    rows.some((row) => row.some((cell) => cell !== null && cell !== '')),
  );
  if (filled.length === 0) throw new FileProblem(hidden.length > 0 ? 'all-hidden' : 'no-rows');
  return { sheets: filled, hidden, broken };
}

function textAsWorkbook(rows: Workbook['sheets'][number]['rows']): Workbook {
  return { sheets: [{ name: '', rows, merges: [] }], hidden: [], broken: [] };
}
