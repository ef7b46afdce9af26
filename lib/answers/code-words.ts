/**
 * The characters of codes that people read out, write down and type again. Of each pair that is
 * mistaken for one another on paper or by ear (0 O Q, 1 I L, 2 Z, 5 S, 6 G, 8 B, U V) at most one
 * is in here.
 */
const SYMBOLS = '23456789ACDEFHJKMNPRTVWXY';

/** A whole number below 2^53 in that many characters; what does not fit is left out. */
export function spell(value: number, length: number): string {
  let [rest, code] = [value, ''];
  for (let place = 0; place < length; place++) {
    code = SYMBOLS.charAt(rest % SYMBOLS.length) + code;
    rest = Math.floor(rest / SYMBOLS.length);
  }
  return code;
}

export function isSpelled(code: string, length: number): boolean {
  return code.length === length && [...code].every((symbol) => SYMBOLS.includes(symbol));
}
