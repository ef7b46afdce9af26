/** Words for signs that voices skip or read as something else. */
export interface SignWords {
  readonly to: string;
  readonly equals: string;
  readonly plus: string;
  readonly minus: string;
}

/**
 * Text as a Chinese voice reads it right, in pieces short enough that none is cut off: some voices
 * fall silent after fifteen seconds of one piece. (No lookbehind: Safari had none before 16.4.)
 */
export function speakable(text: string, signs: SignWords): readonly string[] {
  const said = text
    .replace(/\s*[＝=]\s*/g, signs.equals)
    .replace(/\s*[＋+]\s*/g, signs.plus)
    .replace(/\s*－\s*/g, signs.minus)
    .replace(/(\d|\p{Script=Han})\s*[—–~～]+\s*(?=\d)/gu, `$1${signs.to}`)
    // A space before a unit makes some voices spell the number out figure by figure.
    .replace(/(\d|\p{Script=Han}) +(?=\p{Script=Han})/gu, '$1')
    .replace(/(\p{Script=Han}) +(?=\d)/gu, '$1')
    // A hotline is five figures, not twelve thousand three hundred and ninety-three.
    .replace(/(^|\D)12393(?!\d)/g, (_, before: string) => `${before}1 2 3 9 3`);
  return (said.match(/[^。！？；\n]+[。！？；]?/g) ?? [])
    .map((piece) => piece.trim())
    .filter(Boolean);
}
