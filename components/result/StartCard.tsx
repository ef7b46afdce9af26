import { Card } from '../ui/Card';
import { fill } from '../ui/fill';
import { formatDate } from '../ui/format';
import { Situated } from './Situated';
import { groupBy, type Situation } from './situations';
import { TimeBar } from './TimeBar';
import type { ResultTexts } from './texts';
import { type Stage, timelineOf } from './timeline';
import { Warnings } from './Warnings';

export interface StartCardProps {
  situations: readonly Situation[];
  words: ResultTexts;
}

/** From the break over the wait to cover, as a list with a bar above it. */
export function StartCard({ situations, words }: StartCardProps) {
  const groups = groupBy(situations, (situation) => ({
    stages: timelineOf(situation),
    wait: situation.outcome.wait,
  }));
  const waits = situations.some(({ outcome }) => outcome.wait.totalMonths > 0);
  return (
    <Card title={words.startCard.title}>
      <Situated groups={groups} all={situations} words={words.situations}>
        {({ stages, wait }) => (
          <>
            <TimeBar stages={stages} label={words.startCard.barLabel} />
            <ol className="stages">
              {stages.map((stage) => (
                <li key={`${stage.kind}${'from' in stage ? stage.from : ''}`} className="stage">
                  <span aria-hidden="true" className={`stage-mark stage-${stage.kind}`} />
                  <span className="stage-words">
                    <b>{sayName(stage, words.startCard)}</b> {sayStage(stage, words.startCard)}
                  </span>
                </li>
              ))}
            </ol>
            {wait.variableMonths > 0 && (
              <p className="hint">
                {fill(words.startCard.parts, {
                  total: wait.totalMonths,
                  fixed: wait.fixedMonths,
                  variable: wait.variableMonths,
                })}
              </p>
            )}
          </>
        )}
      </Situated>
      {waits && <p className="hint">{words.startCard.admission}</p>}
      <Warnings
        place="start"
        situations={situations}
        texts={words.warnings}
        except={['breaks-before-2025-not-counted']}
      />
    </Card>
  );
}

function sayName(stage: Stage, words: ResultTexts['startCard']): string {
  return fill(words[stage.kind].name, 'months' in stage ? { months: stage.months } : {});
}

function sayStage(stage: Stage, words: ResultTexts['startCard']): string {
  const { text } = words[stage.kind];
  if (stage.kind === 'broken') return fill(text, { years: stage.years });
  if (stage.kind === 'paid') return fill(text, { date: formatDate(stage.on) });
  const to = formatDate(stage.to);
  if (!('from' in stage)) return fill(text, { to });
  const from = formatDate(stage.from);
  if (stage.kind !== 'waiting' || stage.insuredTo === undefined) return fill(text, { from, to });
  const insuredTo = formatDate(stage.insuredTo);
  const { insured, partly } = words.waiting;
  return fill(stage.to <= stage.insuredTo ? insured : partly, { from, to, insuredTo });
}
