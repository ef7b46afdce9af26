/** Numbers, dates and Latin words stay whole; Chinese may break between any two characters. */
const UNITS = /[A-Za-z0-9.:/%-]+|\s+|[\s\S]/gu;
/** Chinese stops and closing brackets never begin a line; they hang over the edge instead. */
const NEVER_FIRST = /^(?![ -~])[\p{Po}\p{Pe}\p{Pf}]/u;

/** Lines no wider than `width`, as `measure` has it, but for hanging punctuation. */
export function wrapText(
  text: string,
  width: number,
  measure: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let current = '';
  for (const unit of (text.match(UNITS) ?? []).flatMap((each) => cut(each, width, measure))) {
    const fits = measure(current + unit.trimEnd()) <= width;
    if (fits || current === '' || NEVER_FIRST.test(unit)) {
      current += unit;
      continue;
    }
    lines.push(current.trimEnd());
    current = unit.trimStart();
  }
  if (current.trim() !== '') lines.push(current.trimEnd());
  return lines;
}

/** A word wider than a whole line, such as an address, breaks anywhere. */
function cut(unit: string, width: number, measure: (text: string) => number): readonly string[] {
  return measure(unit) > width ? [...unit] : [unit];
}
