import { halfWidth } from '../answers/parse-number';

/**
 * What stands in one cell. Whoever reads the file turns date cells into `YYYY-MM-DD` first: a
 * spreadsheet date has no time zone, and a `Date` would bring one along.
 */
export type Cell = string | number | boolean | null;
export type SheetRow = readonly Cell[];

/** Zero-width characters and byte-order marks that copying from web pages leaves behind. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** The cell as the eye reads it: half-width, without blanks. Empty for an empty cell. */
export function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  return halfWidth(String(cell)).replace(INVISIBLE, '').replace(/\s/g, '');
}

/** Most cells tell at a glance; the rest are looked at as closely as any. */
const PLAINLY_WRITTEN = /[0-9A-Za-z\u4e00-\u9fff]/;

export function isBlank(cell: Cell | undefined): boolean {
  if (typeof cell === 'string') return !PLAINLY_WRITTEN.test(cell) && textOf(cell) === '';
  return cell === null || cell === undefined;
}

const CHINESE_DIGITS = '〇一二三四五六七八九';
const NUMERAL = /[〇零○一二三四五六七八九十]+/g;

/** 九 → 9, 十二 → 12, 二十一 → 21, 二〇二五 → 2025; everything else stays as it is. */
export function arabicDigits(text: string): string {
  return text.replace(NUMERAL, (numeral) => {
    const plain = numeral.replace(/[零○]/g, '〇');
    const digit = (char: string) => String(CHINESE_DIGITS.indexOf(char));
    const tens = /^([一二三])?十([一二三四五六七八九])?$/.exec(plain);
    if (tens) return `${tens[1] ? digit(tens[1]) : '1'}${tens[2] ? digit(tens[2]) : '0'}`;
    return plain.indexOf('十') >= 0 ? numeral : plain.replace(/./g, digit);
  });
}

/** 0 → A, 25 → Z, 26 → AA: how spreadsheets name their columns. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  const letter = String.fromCharCode(65 + (index % 26));
  return rest > 0 ? columnLetters(rest - 1) + letter : letter;
}
