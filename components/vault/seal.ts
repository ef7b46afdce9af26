import { pad, unpad } from './padding';
import { normalisePassphrase } from './passphrase';
import {
  type Bytes,
  IV_BYTES,
  joinRecord,
  readHeader,
  SALT_BYTES,
  sealedPart,
  writeHeader,
} from './sealed-record';

/** For new passphrases. What was stored with fewer keeps opening: each record says its own. */
export const ITERATIONS = 600_000;

/** Lives in memory only; the browser does not give its bytes out, not even to this page. */
export interface SealKey {
  readonly key: CryptoKey;
  readonly salt: Bytes;
  readonly iterations: number;
}

export type Unsealed =
  | { readonly kind: 'opened'; readonly text: string; readonly key: SealKey }
  | { readonly kind: 'wrong-passphrase' }
  | { readonly kind: 'damaged' }
  /** No cryptography on this page (http:), or a record of a later version of this site. */
  | { readonly kind: 'unsupported' };

/** Browsers offer cryptography on https: pages and on this very machine only. */
export function canSeal(): boolean {
  return typeof crypto !== 'undefined' && crypto.subtle !== undefined;
}

/** The key of a passphrase; without a salt, of a passphrase being set. Takes a good part of a second. */
export async function deriveKey(
  passphrase: string,
  salt: Bytes = crypto.getRandomValues(new Uint8Array(SALT_BYTES)),
  iterations: number = ITERATIONS,
): Promise<SealKey> {
  const typed = new TextEncoder().encode(normalisePassphrase(passphrase));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  const key = await crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
  return { key, salt, iterations };
}

/** The record of a text: padded, encrypted under a fresh IV, its header authenticated with it. */
export async function seal(
  { key, salt, iterations }: SealKey,
  revision: number,
  text: string,
): Promise<Bytes> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const header = writeHeader({ iterations, revision, salt, iv });
  const algorithm = { name: 'AES-GCM', iv, additionalData: header };
  const sealed = await crypto.subtle.encrypt(algorithm, key, pad(text));
  return joinRecord(header, new Uint8Array(sealed));
}

/**
 * Opens a record with a passphrase, or with the key of an earlier opening. Never throws. Text of a
 * wrong passphrase cannot be told from text altered on purpose; damage by accident can.
 */
export async function unseal(opener: string | SealKey, record: Bytes): Promise<Unsealed> {
  if (!canSeal()) return { kind: 'unsupported' };
  const header = readHeader(record);
  if (typeof header === 'string') return { kind: header };
  try {
    const sealed = await sealedPart(record);
    if (sealed === undefined) return { kind: 'damaged' };
    const { salt, iterations, iv } = header;
    const key = typeof opener === 'string' ? await deriveKey(opener, salt, iterations) : opener;
    const algorithm = { name: 'AES-GCM', iv, additionalData: writeHeader(header) };
    const padded = await crypto.subtle.decrypt(algorithm, key.key, sealed);
    const text = unpad(new Uint8Array(padded));
    return text === undefined ? { kind: 'damaged' } : { kind: 'opened', text, key };
  } catch {
    return { kind: 'wrong-passphrase' };
  }
}
