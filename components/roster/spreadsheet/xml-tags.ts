export type Span = readonly [from: number, to: number];

/**
 * Stands on one tag of an XML part after the other, in the bytes of the part: to make a text of
 * fifty megabytes first would cost as much again as walking over them.
 */
export interface TagWalk {
  /** Moves to the next tag; `false` at the end, and where the last tag does not end. */
  next(): boolean;
  /** Where the tag begins. */
  start(): number;
  /** Where its name ends. */
  nameEnd(): number;
  /** The first byte after it. */
  end(): number;
  closes(): boolean;
  closesItself(): boolean;
  /** Whether it is called so, prefixes aside. */
  is(name: Uint8Array): boolean;
  /** Value of an attribute, prefixes aside, as it is written. */
  attribute(name: Uint8Array): Span | undefined;
}

const [LESS, GREATER, SLASH, COLON, EQUALS] = [0x3c, 0x3e, 0x2f, 0x3a, 0x3d];
const [BANG, QUESTION, DOUBLE, SINGLE, SPACE] = [0x21, 0x3f, 0x22, 0x27, 0x20];
const COMMENT = spelled('!--');
const COMMENT_END = spelled('-->');
export const CHARACTERS = spelled('![CDATA[');
export const CHARACTERS_END = spelled(']]>');

export function spelled(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}

export function walkTags(bytes: Uint8Array): TagWalk {
  const { length } = bytes;
  let start = 0;
  let nameStart = 0;
  let nameEnd = 0;
  let end = 0;

  /** Comments, unparsed characters and the like: nothing in them is a tag. */
  function afterMarkup(at: number): number {
    if (startsAt(bytes, at, COMMENT)) return after(bytes, at, COMMENT_END);
    if (startsAt(bytes, at, CHARACTERS)) return after(bytes, at, CHARACTERS_END);
    const greater = bytes.indexOf(GREATER, at);
    return greater < 0 ? length : greater + 1;
  }

  /** The byte after the tag; beyond the part where it does not end. */
  function afterTag(from: number): number {
    let quote = 0;
    for (let at = from; at < length; at++) {
      const byte = bytes[at] as number;
      if (quote !== 0) {
        if (byte === quote) quote = 0;
      } else if (byte === GREATER) return at + 1;
      else if (byte === DOUBLE || byte === SINGLE) quote = byte;
    }
    return length + 1;
  }

  function next(): boolean {
    let at = end;
    for (;;) {
      while (at < length && bytes[at] !== LESS) at++;
      if (at >= length) return false;
      const first = bytes[at + 1];
      if (first !== BANG && first !== QUESTION) break;
      at = afterMarkup(at + 1);
    }
    start = at++;
    if (bytes[at] === SLASH) at++;
    nameStart = at;
    for (let byte = bytes[at] ?? GREATER; byte > SPACE && byte !== SLASH; byte = bytes[++at] ?? 0) {
      if (byte === GREATER) break;
      if (byte === COLON) nameStart = at + 1;
    }
    nameEnd = at;
    end = afterTag(at);
    return end <= length;
  }

  return {
    next,
    start: () => start,
    nameEnd: () => nameEnd,
    end: () => end,
    closes: () => bytes[start + 1] === SLASH,
    closesItself: () => bytes[end - 2] === SLASH,
    is: (name) => nameEnd - nameStart === name.length && startsAt(bytes, nameStart, name),

    attribute(name) {
      let from = nameEnd;
      for (let at = nameEnd; at < end; at++) {
        const byte = bytes[at] as number;
        if (byte <= SPACE || byte === COLON) from = at + 1;
        if (byte !== EQUALS) continue;
        const opens = at + (bytes[at + 1] === SPACE ? 2 : 1);
        const closes = bytes.indexOf(bytes[opens] as number, opens + 1);
        if (closes < 0) return undefined;
        if (at - from === name.length && startsAt(bytes, from, name)) return [opens + 1, closes];
        at = closes;
        from = closes + 1;
      }
      return undefined;
    },
  };
}

export function startsAt(bytes: Uint8Array, at: number, wanted: Uint8Array): boolean {
  for (let index = 0; index < wanted.length; index++) {
    if (bytes[at + index] !== wanted[index]) return false;
  }
  return true;
}

/** The byte after the next of these signs; the end where there is none. */
export function after(bytes: Uint8Array, from: number, wanted: Uint8Array): number {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (startsAt(bytes, at, wanted)) return at + wanted.length;
  }
  return bytes.length;
}
