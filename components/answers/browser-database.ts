/** One value of bytes, kept by the browser until it is deleted. Nothing here ever throws. */
export interface ByteRecord {
  read(): Promise<{ readonly bytes: Uint8Array | undefined } | 'unavailable'>;
  /**
   * Reads, decides and writes as one step that no other tab can come between. `change` runs inside
   * the transaction and so must not wait for anything; `undefined` from it leaves all as it is.
   */
  update(change: (stored: Uint8Array | undefined) => Uint8Array | undefined): Promise<Written>;
  /** `false` when it may still be there. */
  delete(): Promise<boolean>;
}

export type Written = 'written' | 'left' | 'full' | 'unavailable';

class LeaveAsItIs extends Error {}

/** What this site never wrote comes back as no bytes at all, which no reader takes for its own. */
function bytesOf(value: unknown): Uint8Array | undefined {
  if (value === undefined) return undefined;
  return value instanceof Uint8Array ? value : new Uint8Array();
}

/**
 * Whether this database exists; throws where none can be used. Looking must leave nothing behind,
 * and opening a database makes one, so another is tried and taken away again.
 */
async function isThere(name: string): Promise<boolean> {
  // Where browsers do not tell, looking is the only way.
  if (typeof indexedDB.databases !== 'function') return true;
  if ((await indexedDB.databases()).some((each) => each.name === name)) return true;
  const trial = `${name}-trial`;
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open(trial);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      opening.result.close();
      indexedDB.deleteDatabase(trial);
      resolve();
    };
  });
  return false;
}

/** The record `key` in the browser's database `name`. The database opens when it is first asked. */
export function byteRecord(name: string, key: string): ByteRecord {
  const connect = async () => {
    const { createStore, del, get, update } = await import('idb-keyval');
    return { store: createStore(name, 'records'), del, get, update };
  };
  let connection: ReturnType<typeof connect> | undefined;
  const connected = async () => {
    try {
      connection ??= connect();
      return await connection;
    } catch (error) {
      // The network may be back at the next try.
      connection = undefined;
      throw error;
    }
  };

  return {
    async read() {
      try {
        if (!(await isThere(name))) return { bytes: undefined };
        const { get, store } = await connected();
        return { bytes: bytesOf(await get(key, store)) };
      } catch {
        return 'unavailable';
      }
    },
    async update(change) {
      try {
        const { update, store } = await connected();
        const next = (stored: unknown) => {
          const bytes = change(bytesOf(stored));
          if (bytes === undefined) throw new LeaveAsItIs();
          return bytes;
        };
        await update(key, next, store);
        return 'written';
      } catch (error) {
        if (error instanceof LeaveAsItIs) return 'left';
        const full = error instanceof DOMException && error.name === 'QuotaExceededError';
        return full ? 'full' : 'unavailable';
      }
    },
    async delete() {
      try {
        const { del, store } = await connected();
        await del(key, store);
        return true;
      } catch {
        return false;
      }
    },
  };
}
