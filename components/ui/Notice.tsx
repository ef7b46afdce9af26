import type { ReactNode } from 'react';
import { Icon } from './Icon';

export interface NoticeProps {
  kind?: 'info' | 'warning';
  title?: string | undefined;
  children: ReactNode;
}

/** A remark beside the text. It stays where it is: nothing here vanishes or pops up. */
export function Notice({ kind = 'info', title, children }: NoticeProps) {
  return (
    <div className={`notice notice-${kind}`}>
      <Icon name={kind === 'info' ? 'info' : 'warning'} className="notice-icon" />
      <div className="min-w-0">
        {title && <p className="font-bold">{title}</p>}
        <div>{children}</div>
      </div>
    </div>
  );
}
