'use client';

import { Button } from '../ui/Button';
import { fill } from '../ui/fill';
import { Notice } from '../ui/Notice';
import { CaseRow, type VerifyWords } from './CaseRow';
import type { CaseGroup, CaseView } from './case-groups';
import { type RunState, useRun } from './use-run';

export interface SelfCheckProps {
  groups: readonly CaseGroup[];
  words: VerifyWords;
}

/** Computes every case again on the visitor's own device and marks each. */
export function SelfCheck({ groups, words }: SelfCheckProps) {
  const run = useRun();
  const { phase, verdicts, again } = run;
  const cases = groups.flatMap((group) => group.cases);
  const wrong = cases.filter(({ id }) => (verdicts.get(id)?.length ?? 0) > 0);
  const finished = phase === 'done' || phase === 'failed';
  return (
    <>
      <div className="check-summary">
        <div role="status" aria-atomic="true">
          <Summary run={run} total={cases.length} wrong={wrong} words={words} />
        </div>
        <progress
          className="check-progress"
          max={cases.length}
          value={verdicts.size}
          aria-hidden="true"
        />
        {finished && (
          <Button look="secondary" onClick={again}>
            {phase === 'failed' ? words.start.retry : words.start.again}
          </Button>
        )}
      </div>
      {groups.map((group) => (
        <section key={group.id}>
          <h2>{fill(words.count, { title: words.groups[group.id], count: group.cases.length })}</h2>
          <ul>
            {group.cases.map((golden) => (
              <CaseRow
                key={golden.id}
                golden={golden}
                verdict={verdicts.get(golden.id)}
                words={words}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

interface SummaryProps {
  run: RunState;
  total: number;
  wrong: readonly CaseView[];
  words: VerifyWords;
}

/** Announced a few times, not after every batch: the bar beside it is for the eye. */
function Summary({ run: { phase, verdicts }, total, wrong, words }: SummaryProps) {
  const { start } = words;
  if (phase === 'waiting') return <p>{start.waiting}</p>;
  if (phase === 'failed') return <Notice kind="warning">{start.broken}</Notice>;
  if (phase === 'running') {
    const quarters = Math.floor((verdicts.size * 4) / total);
    return <p>{fill(start.running, { done: Math.floor((quarters * total) / 4), total })}</p>;
  }
  if (wrong.length === 0 && verdicts.size === total) {
    return <p className="check-total">{fill(start.passed, { total })}</p>;
  }
  return (
    <Notice
      kind="warning"
      title={fill(start.failed, { total, wrong: wrong.length + total - verdicts.size })}
    >
      <p>{words.failedText}</p>
      <ul>
        {wrong.map(({ id, person }) => (
          <li key={id}>
            <a href={`#c-${id}`} className="link-target">
              {person}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
