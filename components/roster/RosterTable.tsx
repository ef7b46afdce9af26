// biome-ignore-all lint/a11y/useSemanticElements: rows taken out of the flow are no table to a browser
'use client';

import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useRef } from 'react';
import type { RosterEngine } from './engine';
import { RosterLine } from './RosterLine';
import type { RosterTexts } from './texts';
import { useRows } from './use-rows';

const COLUMNS = ['person', 'start', 'months', 'repair', 'ceiling', 'delay'] as const;

/** @param line in the file, which stays when positions come to mean other rows */
export type OpenRow = (position: number, line: number, button: HTMLElement) => void;

export interface RosterTableProps {
  readonly count: number;
  readonly version: number;
  readonly texts: RosterTexts;
  readonly engine: () => Promise<RosterEngine>;
  /** Without it rows cannot be opened. */
  readonly onOpen: OpenRow | undefined;
}

/** The rows in sight out of a hundred thousand. */
export function RosterTable({ count, version, texts, engine, onOpen }: RosterTableProps) {
  const box = useRef<HTMLDivElement>(null);
  const rows = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => box.current,
    estimateSize: useCallback(() => 88, []),
    overscan: 8,
    useFlushSync: false,
  });
  const items = virtualizer.getVirtualItems();
  const [first, last] = [items[0]?.index ?? 0, items[items.length - 1]?.index ?? 0];
  const rowAt = useRows(engine, version, first, last);

  // Set from here and not as style attributes, which the site's policy blocks; and once per
  // rendering, because every height measured moves all the rows below it.
  useLayoutEffect(() => {
    if (rows.current) rows.current.style.height = `${virtualizer.getTotalSize()}px`;
    for (const { key, start } of items) {
      const line = virtualizer.elementsCache.get(key);
      if (line) (line as HTMLElement).style.transform = `translateY(${start}px)`;
    }
  });
  return (
    <div
      role="table"
      aria-label={texts.table.label}
      aria-rowcount={count + 1}
      className="roster-table"
    >
      <div role="rowgroup" className="roster-head">
        {/* biome-ignore lint/a11y/useFocusableInteractive: a row of headings, nothing to focus */}
        <div role="row" aria-rowindex={1} className="roster-row">
          {COLUMNS.map((id) => (
            // biome-ignore lint/a11y/useFocusableInteractive: a heading, nothing to focus
            <span key={id} role="columnheader" className={`roster-cell roster-${id}`}>
              {texts.table[id]}
            </span>
          ))}
        </div>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div ref={box} role="rowgroup" className="roster-box" tabIndex={0}>
        <div ref={rows} role="presentation" className="roster-rows">
          {items.map(({ index, key }) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the button inside is what is focused
            <div
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              role="row"
              aria-rowindex={index + 2}
              className="roster-row roster-line"
            >
              <RosterLine
                row={rowAt(index)}
                texts={texts}
                onOpen={onOpen && ((line, button) => onOpen(index, line, button))}
              />
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
