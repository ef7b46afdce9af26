import { fill } from '@/components/ui/fill';
import { clauseOf } from '@/lib/describe';
import { loadMessages } from '@/messages/messages';

type ClauseId = Parameters<typeof clauseOf>[0];

/** What a figure or conclusion rests on, in words ready to print. */
export interface Basis {
  readonly id: string;
  /** Number or title of the document and the place in it. */
  readonly label: string;
  readonly title: string;
  readonly grade: string;
  readonly checked: string;
  /** Empty where the text says nothing. */
  readonly quote: string;
  readonly quoteLabel: string;
  readonly href: string | undefined;
  readonly link: string;
}

/** On the server only: the documents do not travel to the browser. */
export function basisOf(id: ClauseId): Basis {
  const { basis: words } = loadMessages('explain');
  const { checkedOn } = loadMessages('common');
  const { source, locator, wording, quote } = clauseOf(id);
  const title = source.described
    ? source.title
    : fill(words.titled, { title: source.title.replace(/《/g, '〈').replace(/》/g, '〉') });
  return {
    id,
    // The place in it is worth telling only of a numbered document; the rest are single statements.
    label: source.number ? `${source.number} ${locator}` : wording === 'none' ? locator : title,
    title,
    grade: words.grades[source.grade ?? 'none'],
    checked: fill(words.checked, { checkedOn }),
    quote,
    quoteLabel: { verbatim: words.quoted, summary: words.noted, none: words.noWords }[wording],
    href: source.url,
    link: words.link,
  };
}

/** The same for many, by the id of the clause. */
export function basesOf(ids: readonly ClauseId[]): Record<string, Basis> {
  return Object.fromEntries(ids.map((id) => [id, basisOf(id)]));
}
