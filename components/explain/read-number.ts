/** A plain decimal as people type it, full-width digits included; `undefined` for anything else. */
export function readNumber(text: string): number | undefined {
  const plain = text
    .replace(/[！-～]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/\s/g, '');
  return /^\d{1,6}(\.\d{1,4})?$/.test(plain) ? Number(plain) : undefined;
}

/** The same for a whole number within bounds. */
export function readWhole(text: string, least: number, most: number): number | undefined {
  const value = readNumber(text);
  if (value === undefined || !Number.isInteger(value)) return undefined;
  return value < least || value > most ? undefined : value;
}
