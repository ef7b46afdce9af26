'use client';

import type { MouseEvent, ReactNode } from 'react';
import { ButtonLink, type ButtonLook } from '../ui/Button';
import { useGo } from '../wizard/use-go';

export interface StepLinkProps {
  href: string;
  look?: ButtonLook;
  children: ReactNode;
}

/** A link that keeps answers held in memory alone, which a page load would lose. */
export function StepLink({ href, look, children }: StepLinkProps) {
  const go = useGo();
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    go(href);
  };
  return (
    <ButtonLink href={href} onClick={follow} {...(look && { look })}>
      {children}
    </ButtonLink>
  );
}
