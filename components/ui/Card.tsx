import type { ReactNode } from 'react';
import { cx } from './cx';

export interface CardProps {
  title?: string;
  /** `dashed`: something not settled. */
  look?: 'plain' | 'dashed';
  id?: string;
  className?: string;
  children: ReactNode;
}

/** A section with its own heading; without a title a plain box. */
export function Card({ title, look = 'plain', id, className, children }: CardProps) {
  const names = cx('card', look === 'dashed' && 'card-dashed', className);
  if (!title) {
    return (
      <div id={id} className={names}>
        {children}
      </div>
    );
  }
  return (
    <section id={id} className={names}>
      <h2 className="card-title">{title}</h2>
      {children}
    </section>
  );
}
