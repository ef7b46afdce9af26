import { BasisNotes } from '@/components/explain/BasisNotes';
import { DefinitionRows } from '@/components/ui/DefinitionRows';
import { fill } from '@/components/ui/fill';
import { YOUNG_IN_HOSPITAL } from '@/lib/explain/worth-figures';
import type { Messages } from '@/messages/messages';
import { Waffle } from './Waffle';

export interface YoungSectionProps {
  words: Messages['worth']['young'];
}

/** How often people in their twenties are in hospital, as a picture and as a table. */
export function YoungSection({ words }: YoungSectionProps) {
  const { percentOfPeople: people, percentOfStays, dearest, clause } = YOUNG_IN_HOSPITAL;
  const wan = dearest / 10_000;
  const value = {
    people: fill(words.percent, { value: people }),
    stays: fill(words.percent, { value: percentOfStays }),
    dearest: fill(words.wan, { value: wan }),
  };
  return (
    <>
      <h2>{words.title}</h2>
      <p>{fill(words.text, { people, dearest: wan })}</p>
      <div className="my-4">
        <Waffle filled={people} label={fill(words.chart, { people })} />
      </div>
      <h3 className="mb-2">{words.caption}</h3>
      <DefinitionRows
        rows={(['people', 'stays', 'dearest'] as const).map((id) => ({
          id,
          label: words.rows[id],
          value: value[id],
        }))}
      />
      <p>{words.note}</p>
      <BasisNotes clauses={[clause]} />
    </>
  );
}
