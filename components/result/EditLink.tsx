'use client';

import type { MouseEvent } from 'react';
import { BackLink } from '../ui/BackLink';
import { useGo } from '../wizard/use-go';

/** Back to the answers, without losing those held in memory alone. */
export function EditLink({ children }: { children: string }) {
  const go = useGo();
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    go('/check/');
  };
  return (
    <BackLink href="/check/" onClick={follow}>
      {children}
    </BackLink>
  );
}
