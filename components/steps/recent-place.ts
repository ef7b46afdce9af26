import { readSession, writeSession } from '../answers/browser-storage';
import { type Place, placeName } from './places';

/** In this tab only: a village helper asks the next person about the same place. */
const KEY = 'canbao.recent-place';

export function recentPlace(): Place | undefined {
  const code = readSession(KEY);
  const name = code === null ? '' : placeName(code);
  return code === null || name === '' ? undefined : { code, name };
}

export function rememberPlace(code: string): void {
  writeSession(KEY, code);
}
