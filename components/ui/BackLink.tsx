import type { ComponentProps } from 'react';
import { Icon } from './Icon';

export type BackLinkProps = Omit<ComponentProps<'a'>, 'href' | 'className'> & { href: string };

/** First thing in main: one step back, answers kept. */
export function BackLink({ children, ...rest }: BackLinkProps) {
  return (
    <a {...rest} className="back-link">
      <Icon name="back" className="mr-1" />
      {children}
    </a>
  );
}
