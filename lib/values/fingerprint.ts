import { hash } from '@stablelib/sha256';

/** SHA-256 of a text. (Chosen for having no BigInt, which Safari 13 does not know.) */
export function fingerprint(text: string): Uint8Array {
  return hash(new TextEncoder().encode(text));
}
