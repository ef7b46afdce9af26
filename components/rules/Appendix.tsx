import { CHANGELOG } from '@/lib/changelog';
import { fill } from '../ui/fill';
import { formatDate } from '../ui/format';
import type { RulesWords } from './words';

type Page = RulesWords['page'];

/** Mistakes seen in copies and reports of the documents. */
export function Traps({ words: { traps } }: { words: Page }) {
  return (
    <section id="traps">
      <h2>{traps.title}</h2>
      <p>{traps.lead}</p>
      <ul className="bullets">
        {traps.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}

/** What each version changed, newest first. */
export function Changelog({ words }: { words: Page }) {
  const changes: Readonly<Record<string, string>> = words.changes;
  return (
    <section id="changelog">
      <h2>{words.changelog.title}</h2>
      {CHANGELOG.map(({ version, entries }) => (
        <div key={version} className="mt-4">
          <h3>{fill(words.changelog.line, { date: formatDate(version) })}</h3>
          <ul className="bullets">
            {entries.map((entry) => (
              <li key={entry}>{changes[entry] ?? entry}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

export interface DownloadsProps {
  digests: Readonly<Record<keyof Page['downloads']['files'], string>>;
  words: Page;
}

/** The same registers as files, with the digest each file states of itself. */
export function Downloads({ digests, words: { downloads } }: DownloadsProps) {
  const names = Object.keys(digests) as (keyof typeof digests)[];
  return (
    <section id="downloads">
      <h2>{downloads.title}</h2>
      <p>{downloads.lead}</p>
      <ul>
        {names.map((name) => (
          <li key={name} className="download">
            <a href={`/data/${name}`} className="link-target">
              {name}
            </a>
            <p>{downloads.files[name]}</p>
            <p className="hint digest">{fill(downloads.digest, { digest: digests[name] })}</p>
          </li>
        ))}
      </ul>
      <p className="mt-4">{downloads.check}</p>
      <p>
        <code>jq -cj .data regions.json | sha256sum</code>
      </p>
    </section>
  );
}
