import { hash } from '@stablelib/sha256';

/** SHA-256 of a text. (This library because it has no BigInt, which Safari 13 does not know.) */
export function fingerprint(text: string): Uint8Array {
  return hash(new TextEncoder().encode(text));
}

export function fingerprintHex(text: string): string {
  return Array.from(fingerprint(text), (byte) => (byte < 16 ? '0' : '') + byte.toString(16)).join(
    '',
  );
}
