type Area = 'localStorage' | 'sessionStorage';

/** Stands in where the browser refuses storage (private mode, full disk, embedded viewer). */
const memory = new Map<string, string>();

function read(area: Area, key: string): string | null {
  // What could not be written is newer than what may still be stored.
  const unwritten = memory.get(`${area}:${key}`);
  if (unwritten !== undefined) return unwritten;
  try {
    return window[area].getItem(key);
  } catch {
    return null;
  }
}

function write(area: Area, key: string, value: string): boolean {
  try {
    window[area].setItem(key, value);
    memory.delete(`${area}:${key}`);
    return true;
  } catch {
    memory.set(`${area}:${key}`, value);
    return false;
  }
}

function remove(area: Area, key: string): void {
  memory.delete(`${area}:${key}`);
  try {
    window[area].removeItem(key);
  } catch {
    // Nothing was stored either.
  }
}

/** The stored text, or `null`. Never throws. */
export function readLocal(key: string): string | null {
  return read('localStorage', key);
}

/** Whether the value of this key lasts only as long as the page. */
export function isLocalUnwritten(key: string): boolean {
  return memory.has(`localStorage:${key}`);
}

/** Never throws; `false` when the value lasts only as long as the page. */
export function writeLocal(key: string, value: string): boolean {
  return write('localStorage', key, value);
}

export function removeLocal(key: string): void {
  remove('localStorage', key);
}

/** The same for this tab only. */
export function readSession(key: string): string | null {
  return read('sessionStorage', key);
}

export function writeSession(key: string, value: string): boolean {
  return write('sessionStorage', key, value);
}

export function removeSession(key: string): void {
  remove('sessionStorage', key);
}
