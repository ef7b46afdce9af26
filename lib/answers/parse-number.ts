export type ParsedNumber =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly reason: 'empty' | 'two-digits' | 'not-a-number' };

const CHINESE_DIGITS = '〇一二三四五六七八九';

/**
 * A year the way people write it: 1968, １９６８, 「1968年」, 「一九六八年生」. Two digits are told
 * apart because 68 and 08 cannot be guessed safely.
 */
export function parseYear(text: string): ParsedNumber {
  const plain = halfWidth(text)
    .replace(/\s/g, '')
    .replace(/(?:出生|生人|生|前后|左右)$/, '')
    .replace(/年$/, '')
    .replace(/[零○Oo]/g, '0')
    .replace(/[〇一二三四五六七八九]/g, (digit) => String(CHINESE_DIGITS.indexOf(digit)));
  if (plain === '') return { ok: false, reason: 'empty' };
  if (/^\d{4}$/.test(plain)) return { ok: true, value: Number(plain) };
  return { ok: false, reason: /^\d{2}$/.test(plain) ? 'two-digits' : 'not-a-number' };
}

/** Whole yuan: 700, 「700元」, ７００, 「60万」, 「1,200」. */
export function parseYuan(text: string): ParsedNumber {
  const plain = halfWidth(text)
    .replace(/[\s,，]/g, '')
    .replace(/元$/, '');
  if (plain === '') return { ok: false, reason: 'empty' };
  const parts = /^(\d{1,9}(?:\.\d{1,6})?)(万?)$/.exec(plain);
  const value = parts ? Number(parts[1]) * (parts[2] ? 10_000 : 1) : Number.NaN;
  // 60.5万 is 605000.0000000001 to a computer.
  const whole = Math.round(value);
  if (!(Math.abs(value - whole) < 1e-6)) return { ok: false, reason: 'not-a-number' };
  return { ok: true, value: whole };
}

/** Full-width letters, digits and signs as a Chinese keyboard may give them, made ASCII. */
export function halfWidth(text: string): string {
  return text.replace(/[！-～]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}
