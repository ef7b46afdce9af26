export interface ContentsEntry {
  href: string;
  /** Short mark before the words, such as a rule's number. */
  mark?: string;
  label: string;
}

export interface ContentsProps {
  label: string;
  entries: readonly ContentsEntry[];
}

/** A list of links into the page; it scrolls away with it. */
export function Contents({ label, entries }: ContentsProps) {
  return (
    <nav aria-label={label} className="contents no-print">
      <ul>
        {entries.map(({ href, mark, label: words }) => (
          <li key={href}>
            <a href={href}>
              {mark && <b className="contents-mark">{mark} </b>}
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
