import type { ReactNode } from 'react';
import { Icon } from './Icon';

export interface DetailsProps {
  summary: ReactNode;
  open?: boolean;
  children: ReactNode;
}

/** Native disclosure; works without script and prints its content only when open. */
export function Details({ summary, open, children }: DetailsProps) {
  return (
    <details className="details" {...(open !== undefined && { open })}>
      <summary>
        <Icon name="down" className="details-mark" />
        <span>{summary}</span>
      </summary>
      <div className="details-body">{children}</div>
    </details>
  );
}
