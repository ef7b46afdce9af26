import type { ByteRecord } from '../answers/browser-database';
import { deriveKey, ITERATIONS, type SealKey, seal, type Unsealed, unseal } from './seal';
import { type Bytes, HEADER_BYTES, revisionOf, sameBytes } from './sealed-record';

/** The stored record as this tab last saw it, by its header; no two saves share one. */
export type Seen = Bytes | undefined;

/** An open vault. It is closed by letting go of this. */
export interface Opened {
  readonly key: SealKey;
  readonly seen: Seen;
  /** Milliseconds since 1970; absent before the first save. */
  readonly savedAt?: number;
}

export type Opening =
  | { readonly kind: 'opened'; readonly contents: string; readonly opened: Opened }
  | Exclude<Unsealed, { kind: 'opened' }>
  /** Deleted meanwhile, in another tab. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'unavailable' };

export type Saving =
  | { readonly kind: 'saved'; readonly opened: Opened }
  /** Another tab came first. `seen` is what is there now: saving over that is the person's choice. */
  | { readonly kind: 'changed-elsewhere'; readonly seen: Seen }
  | { readonly kind: 'full' }
  | { readonly kind: 'unavailable' };

export interface Vault {
  look(): Promise<'empty' | 'stored' | 'unavailable'>;
  open(opener: string | SealKey): Promise<Opening>;
  save(opened: Opened, contents: string, now: number): Promise<Saving>;
  forget(): Promise<boolean>;
}

const headerOf = (record: Uint8Array | undefined): Seen =>
  record && new Uint8Array(record.subarray(0, HEADER_BYTES));

const isSame = (one: Seen, other: Seen) =>
  one === undefined || other === undefined ? one === other : sameBytes(one, other);

/** When it was saved is sealed with the contents: it is nobody else's business either. */
const withTime = (contents: string, now: number) => `${now}\n${contents}`;
function splitTime(text: string): { savedAt: number; contents: string } {
  const end = text.indexOf('\n');
  return { savedAt: Number(text.slice(0, end)), contents: text.slice(end + 1) };
}

/** One sealed text in one record. No function throws. */
export function vaultIn(record: ByteRecord): Vault {
  const read = async () => {
    const found = await record.read();
    if (found === 'unavailable') return found;
    return found.bytes && new Uint8Array(found.bytes);
  };

  return {
    async look() {
      const stored = await read();
      if (stored === 'unavailable') return stored;
      return stored === undefined ? 'empty' : 'stored';
    },

    async open(opener) {
      const stored = await read();
      if (stored === 'unavailable') return { kind: 'unavailable' };
      if (stored === undefined) return { kind: 'gone' };
      const unsealed = await unseal(opener, stored);
      if (unsealed.kind !== 'opened') return unsealed;
      const { savedAt, contents } = splitTime(unsealed.text);
      const key = await strengthen(opener, unsealed.key);
      return { kind: 'opened', contents, opened: { key, seen: headerOf(stored), savedAt } };
    },

    async save({ key, seen }, contents, now) {
      let found: Seen;
      try {
        const sealed = await seal(key, seen ? revisionOf(seen) + 1 : 1, withTime(contents, now));
        const written = await record.update((stored) => {
          found = headerOf(stored);
          return isSame(found, seen) ? sealed : undefined;
        });
        if (written === 'left') return { kind: 'changed-elsewhere', seen: found };
        if (written !== 'written') return { kind: written };
        return { kind: 'saved', opened: { key, seen: headerOf(sealed), savedAt: now } };
      } catch {
        return { kind: 'unavailable' };
      }
    },

    forget: () => record.delete(),
  };
}

/** The next save of an old record takes today's count; only the passphrase itself can make that key. */
async function strengthen(opener: string | SealKey, key: SealKey): Promise<SealKey> {
  if (typeof opener !== 'string' || key.iterations >= ITERATIONS) return key;
  return deriveKey(opener).catch(() => key);
}
