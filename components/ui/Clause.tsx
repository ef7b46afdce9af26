import type { ReactNode } from 'react';

export interface ClauseProps {
  children: ReactNode;
  /** Document number and place in it. */
  source: string;
  /** Where the document is published. */
  href?: string | undefined;
}

/** Words of a document, unchanged, with where they stand. */
export function Clause({ children, source, href }: ClauseProps) {
  return (
    <figure className="clause">
      <blockquote {...(href && { cite: href })}>{children}</blockquote>
      <figcaption>
        {href ? (
          <a href={href} className="link-target">
            {source}
          </a>
        ) : (
          source
        )}
      </figcaption>
    </figure>
  );
}
