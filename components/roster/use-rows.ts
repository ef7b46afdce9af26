'use client';

import { useEffect, useReducer, useRef } from 'react';
import type { RosterRow } from '@/lib/roster/roster';
import type { RosterEngine } from './engine';

const PAGE = 60;

/** Rows of the view around what is on the screen, fetched in pages; `undefined` until they come. */
export function useRows(
  engine: () => Promise<RosterEngine>,
  version: number,
  first: number,
  last: number,
): (position: number) => RosterRow | undefined {
  const [, refresh] = useReducer((count: number) => count + 1, 0);
  const pages = useRef(new Map<number, readonly RosterRow[]>());
  const known = useRef(version);
  if (known.current !== version) {
    known.current = version;
    pages.current = new Map();
  }

  useEffect(() => {
    const cache = pages.current;
    for (let page = Math.floor(first / PAGE); page <= Math.floor(last / PAGE); page++) {
      if (cache.has(page)) continue;
      cache.set(page, []);
      engine()
        .then((each) => each.rows(page * PAGE, (page + 1) * PAGE))
        .then((rows) => {
          if (pages.current !== cache || known.current !== version) return;
          cache.set(page, rows);
          refresh();
        })
        .catch(() => cache.delete(page));
    }
    // Far pages are fetched again when they are scrolled back to.
    for (const page of cache.keys()) {
      if (Math.abs(page - Math.floor(first / PAGE)) > 20) cache.delete(page);
    }
  }, [engine, version, first, last]);

  return (position) => pages.current.get(Math.floor(position / PAGE))?.[position % PAGE];
}
