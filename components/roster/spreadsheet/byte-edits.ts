import { FileProblem } from './file-problem';

/** Changes to a part, noted from its beginning to its end and made all at once. */
export interface ByteEdits {
  replace(from: number, to: number, by: Uint8Array): void;
  /** Leaves out a stretch, and with it whatever was to be changed inside. */
  remove(from: number, to: number): void;
  /** The part itself where nothing changes. */
  applied(): Uint8Array;
}

const NOTHING = new Uint8Array(0);

/** @throws FileProblem as soon as the changed part would be larger than that */
export function editBytes(bytes: Uint8Array, largest: number): ByteEdits {
  const froms: number[] = [];
  const tos: number[] = [];
  const replacements: Uint8Array[] = [];
  let length = bytes.length;

  function note(from: number, to: number, by: Uint8Array): void {
    froms.push(from);
    tos.push(to);
    replacements.push(by);
    length += by.length - (to - from);
  }

  function takeBack(): void {
    const [from = 0, to = 0, by = NOTHING] = [froms.pop(), tos.pop(), replacements.pop()];
    length -= by.length - (to - from);
  }

  return {
    replace(from, to, by) {
      note(from, to, by);
      if (length > largest) throw new FileProblem('unpacks-too-large');
    },

    remove(from, to) {
      while (froms.length > 0 && (froms[froms.length - 1] as number) >= from) takeBack();
      const last = froms.length - 1;
      // A million rows in a row are one change.
      if (tos[last] === from && replacements[last] === NOTHING) {
        tos[last] = to;
        length -= to - from;
      } else note(from, to, NOTHING);
    },

    applied() {
      if (froms.length === 0) return bytes;
      const changed = new Uint8Array(length);
      let read = 0;
      let written = 0;
      const copy = (part: Uint8Array) => {
        changed.set(part, written);
        written += part.length;
      };
      for (const [at, from] of froms.entries()) {
        copy(bytes.subarray(read, from));
        copy(replacements[at] as Uint8Array);
        read = tos[at] as number;
      }
      copy(bytes.subarray(read));
      return changed;
    },
  };
}
