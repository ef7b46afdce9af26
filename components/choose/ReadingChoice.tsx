'use client';

import { useState } from 'react';
import type { ReadingId, Readings } from '@/lib';
import { READING_IDS, READING_VALUES } from '@/lib/values/enrolment-case';
import type { Situation } from '../result/situations';
import { Card } from '../ui/Card';
import { Details } from '../ui/Details';
import { fill } from '../ui/fill';
import { formatDate, formatMoney } from '../ui/format';
import { RadioCards } from '../ui/RadioCards';
import { effectsOf, type ReadingEffects } from './reading-view';
import type { ChooseTexts, ChooseWords } from './texts';

const NOT_ASKED = 'not-asked';

export interface ReadingChoiceProps {
  situations: readonly Situation[];
  /** Readings the person got from the local office so far. */
  readings: Partial<Readings>;
  /** `undefined` goes back to the default. */
  onReading: (id: ReadingId, value: string | undefined) => void;
  words: ChooseWords;
}

/** What the local office answered, one open question after the other; every answer can be undone. */
export function ReadingChoice({ situations, readings, onReading, words }: ReadingChoiceProps) {
  const { reading: texts } = words.choose;
  // Decided once: taking an answer back must not shut the list under the reader's finger.
  const [startsOpen] = useState(() => Object.keys(readings).length > 0);
  const open = effectsOf(situations);
  // An answer may settle a question so that it no longer matters; it must stay undoable.
  const ids = READING_IDS.filter((id) => open.has(id) || readings[id] !== undefined);
  if (ids.length === 0) return null;
  return (
    <Card look="dashed" className="no-print">
      {/* Shut until somebody has asked: most readers never will, and the page is long. */}
      <Details summary={texts.title} open={startsOpen}>
        <p className="hint mb-4">{texts.lead}</p>
        {ids.map((id) => (
          <ReadingQuestion
            key={id}
            id={id}
            effects={open.get(id)}
            chosen={readings[id]}
            onReading={onReading}
            words={words}
          />
        ))}
      </Details>
    </Card>
  );
}

interface ReadingQuestionProps {
  id: ReadingId;
  effects: ReadingEffects | undefined;
  chosen: string | undefined;
  onReading: ReadingChoiceProps['onReading'];
  words: ChooseWords;
}

function ReadingQuestion({ id, effects, chosen, onReading, words }: ReadingQuestionProps) {
  const { reading: texts } = words.choose;
  const { title, ask, values } = words.rules.readings[id];
  const names: Readonly<Record<string, string>> = values;
  const inForce = effects?.inForce;
  const standard = chosen === undefined && inForce !== undefined;
  const options = READING_VALUES[id].map((value) => ({
    value,
    label: names[value] ?? value,
    description: (
      <>
        {chosen === value && <span className="reading-badge">{texts.badge}</span>}
        {sayEffect(effects, value, texts)}
      </>
    ),
  }));
  return (
    <RadioCards
      legend={title}
      hint={texts.ask + fill(texts.askQuote, { ask })}
      name={`reading-${id}`}
      value={chosen ?? NOT_ASKED}
      options={[
        {
          value: NOT_ASKED,
          label: texts.notAsked,
          description: standard && fill(texts.notAskedText, { value: names[inForce] ?? inForce }),
        },
        ...options,
      ]}
      onChange={({ target: { value } }) => onReading(id, value === NOT_ASKED ? undefined : value)}
    />
  );
}

/** What the first situation comes to; the others stand in the comparison of readings above. */
function sayEffect(
  effects: ReadingEffects | undefined,
  value: string,
  texts: ChooseTexts['reading'],
): string {
  const effect = effects?.byValue.get(value);
  if (effects === undefined || effect === undefined) return '';
  const { startsOn, totalMonths: months, ceilingTotal } = effect;
  const start =
    startsOn > effects.paidThrough
      ? texts.useless
      : fill(months > 0 ? texts.start : texts.startNoWait, { date: formatDate(startsOn), months });
  if (!effects.ceilingDiffers || ceilingTotal === null) return start;
  return `${start} · ${fill(texts.ceiling, { total: formatMoney(ceilingTotal) })}`;
}
