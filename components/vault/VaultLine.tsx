'use client';

import { useEffect, useRef } from 'react';
import { Icon } from '../ui/Icon';
import type { VaultTexts } from './texts';
import type { VaultState } from './use-vault';

const DONE: ReadonlySet<string> = new Set(['saved', 'opened', 'locked', 'forgotten']);

export interface VaultLineProps extends Pick<VaultState, 'phase' | 'line' | 'busy'> {
  readonly texts: VaultTexts;
}

/** What was just done, or why not. It stays until the next deed. */
export function VaultLine({ texts, phase, line, busy }: VaultLineProps) {
  const paragraph = useRef<HTMLParagraphElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: when what was pressed has just gone
  useEffect(() => {
    if (line === undefined || document.activeElement !== document.body) return;
    paragraph.current?.focus();
  }, [line, phase.kind]);
  return (
    <p ref={paragraph} role="status" tabIndex={-1} className="vault-line">
      {busy && texts.working}
      {!busy && line !== undefined && (
        <>
          <Icon name={DONE.has(line) ? 'check' : 'warning'} className="mr-2" />
          {texts.lines[line]}
        </>
      )}
    </p>
  );
}
