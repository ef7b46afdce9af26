import type { Basis } from './basis';

export interface BasisNoteProps {
  basis: Basis;
  /** 「依据」 */
  label: string;
}

/** One line with document, place, grade and day of checking; it opens to the words themselves. */
export function BasisNote({ basis, label }: BasisNoteProps) {
  return (
    <details className="basis">
      <summary>
        <span>
          {label}：<span className="basis-name">{basis.label}</span> · {basis.grade} ·{' '}
          {basis.checked}
        </span>
      </summary>
      <div className="basis-body">
        <p>{basis.title}</p>
        {basis.quote ? (
          <figure className="clause">
            <figcaption>{basis.quoteLabel}</figcaption>
            <blockquote {...(basis.href && { cite: basis.href })}>{basis.quote}</blockquote>
          </figure>
        ) : (
          <p>{basis.quoteLabel}</p>
        )}
        {basis.href && (
          <a href={basis.href} className="link-target">
            {basis.link}
          </a>
        )}
      </div>
    </details>
  );
}
