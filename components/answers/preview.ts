import { readSession, removeSession } from './browser-storage';

/** Where the pretended day of `?asOf=` is kept for the rest of the tab's life. */
export const AS_OF_KEY = 'canbao.as-of';

/** Whether another day than today may be pretended; cheap enough to ask on every page. */
export function mayBePreviewing(): boolean {
  return /[?&]asOf=/.test(window.location.search) || readSession(AS_OF_KEY) !== null;
}

export function leavePreview(): void {
  removeSession(AS_OF_KEY);
}
