import { filesBelow, OUT } from '../scripts/exported-files.ts';

/** Address of every exported page, so that a page added later is tested without anyone thinking of it. */
export const PAGES = filesBelow(OUT, 'index.html')
  .map((path) => `/${path.replace(/index\.html$/, '')}`)
  .filter((address) => !/^\/(?:404|_not-found)\//.test(address));
