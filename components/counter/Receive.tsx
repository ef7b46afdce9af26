'use client';

import type { Answers } from '@/lib/answers/answers';
import { TakeIn } from '../take-in/TakeIn';
import { Details } from '../ui/Details';
import { Notice } from '../ui/Notice';
import type { CounterWords } from './texts';

export interface ReceiveProps {
  words: CounterWords;
  /** The person on the desk came this way. */
  taken: boolean;
  onTaken: (answers: Answers) => void;
  /** See `TakeIn`. */
  onHolding: (holding: boolean) => void;
}

/** Somebody has answered already, on a phone or on paper: go on from there. */
export function Receive({ words, taken, onTaken, onHolding }: ReceiveProps) {
  const { takein } = words;
  return (
    <div className="counter-receive no-print">
      <Details summary={takein.title}>
        <p className="mb-4">{takein.lead}</p>
        <TakeIn
          texts={takein}
          errors={words.result.takeaway.open.errors}
          onTaken={({ answers }) => onTaken(answers)}
          onHolding={onHolding}
        />
      </Details>
      <div role="status">{taken && <Notice>{takein.taken}</Notice>}</div>
    </div>
  );
}
