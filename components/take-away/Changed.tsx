import type { SharedAnswers } from '@/lib/answers/codec';
import { RULES_VERSION } from '@/lib/version';
import { fill } from '../ui/fill';
import { formatDate } from '../ui/format';
import { Notice } from '../ui/Notice';
import type { ComparedResult } from './opened-view';
import type { TakeAwayTexts } from './texts';

export interface ChangedProps {
  shared: SharedAnswers;
  results: readonly ComparedResult[];
  texts: TakeAwayTexts['open']['changed'];
}

/** The result a link was made with and the one of today, side by side. */
export function Changed({ shared, results, texts }: ChangedProps) {
  const sides = [
    { id: 'before', title: texts.before, rules: shared.rules },
    { id: 'now', title: texts.now, rules: RULES_VERSION },
  ] as const;
  return (
    <div role="status">
      <Notice kind="warning" title={texts.title}>
        {texts.text}
      </Notice>
      {results.map(({ label, lines }) => (
        <div key={label}>
          {label && <h2 className="mt-4 mb-2">{label}</h2>}
          <div className="tiles mb-5">
            {sides.map(({ id, title, rules }) => (
              <section key={id} className={`then-and-now then-and-now-${id}`}>
                <h3>{title}</h3>
                <p className="hint">{fill(texts.version, { date: formatDate(rules) })}</p>
                <dl>
                  {lines.map((line) => (
                    <div key={line.name} className="mt-2">
                      <dt className="hint">{line.name}</dt>
                      <dd className={line.before === line.now ? undefined : 'font-bold'}>
                        {line[id]}
                        {id === 'now' && line.before !== line.now && (
                          <span className="changed-mark">{texts.differs}</span>
                        )}
                      </dd>
                    </div>
                  ))}
                </dl>
              </section>
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}
