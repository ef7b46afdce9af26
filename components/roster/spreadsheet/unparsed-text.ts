import { editBytes } from './byte-edits';
import { after, CHARACTERS, CHARACTERS_END, spelled, startsAt } from './xml-tags';

const [BRACKET, AMPERSAND, LESS] = [0x5b, 0x26, 0x3c];
const SPELLED_AMPERSAND = spelled('&amp;');
const SPELLED_LESS = spelled('&lt;');
const NOTHING = new Uint8Array(0);

/** Makes ordinary text of `<![CDATA[…]]>`, which the library takes for nothing at all. */
export function parseUnparsed(bytes: Uint8Array, largest: number): Uint8Array {
  const edits = editBytes(bytes, largest);
  // Brackets are rare, and the engine finds them many times faster than a loop does.
  let bracket = bytes.indexOf(BRACKET);
  while (bracket >= 0) {
    // `<![CDATA[`, of which this is the first bracket.
    const opens = bracket - 2;
    if (bytes[opens] !== LESS || !startsAt(bytes, opens + 1, CHARACTERS)) {
      bracket = bytes.indexOf(BRACKET, bracket + 1);
      continue;
    }
    const from = opens + 1 + CHARACTERS.length;
    const end = after(bytes, from, CHARACTERS_END);
    const to = end - CHARACTERS_END.length;
    // One that never closes is left for the library to stumble over.
    if (!startsAt(bytes, to, CHARACTERS_END) || to < from) break;
    edits.replace(opens, from, NOTHING);
    for (let at = from; at < to; at++) {
      if (bytes[at] === AMPERSAND) edits.replace(at, at + 1, SPELLED_AMPERSAND);
      else if (bytes[at] === LESS) edits.replace(at, at + 1, SPELLED_LESS);
    }
    edits.replace(to, end, NOTHING);
    bracket = bytes.indexOf(BRACKET, end);
  }
  return edits.applied();
}
