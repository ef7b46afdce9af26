import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { fill } from '@/components/ui/fill';
import { loadMessages } from '@/messages/messages';
import './explain.css';

export interface ExplainPageProps {
  /** Address of this page, left out of the list of the others. */
  address: string;
  title: string;
  lead: string;
  /** A question to read out to the hotline. */
  ask?: string;
  children: ReactNode;
}

/** What the explaining pages have in common: heading, hotline, and the way to one another. */
export function ExplainPage({ address, title, lead, ask, children }: ExplainPageProps) {
  const words = loadMessages('explain');
  return (
    <div className="column prose explain">
      <h1>{title}</h1>
      <p className="text-lg">{lead}</p>
      {children}
      {ask && (
        <Card title={words.ask.title} className="explain-ask">
          <p>{fill(words.ask.quote, { ask })}</p>
          <p>
            <ButtonLink href="tel:12393" look="secondary" icon="phone">
              {words.ask.call}
            </ButtonLink>
          </p>
        </Card>
      )}
      <nav aria-labelledby="more-pages" className="explain-pages">
        <h2 id="more-pages">{words.pages.title}</h2>
        <ul>
          {words.pages.items
            .filter(({ href }) => href !== address)
            .map(({ id, href, label }) => (
              <li key={id}>
                <a href={href} className="link-target">
                  {label}
                </a>
              </li>
            ))}
        </ul>
      </nav>
    </div>
  );
}
