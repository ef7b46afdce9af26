'use client';

import { useMemo } from 'react';
import type { Places } from '@/lib/answers/answers';
import { AnswersProvider } from '../answers/AnswersProvider';
import type { AnswersStore } from '../answers/saved-answers';
import { OwnResult } from '../result/OwnResult';
import { QuestionsHereProvider } from '../result/QuestionLink';
import type { PersonOfList } from '../roster/engine';
import { Button } from '../ui/Button';
import type { CounterWords } from './texts';

export interface ListPersonProps {
  person: PersonOfList;
  places: Places;
  words: CounterWords;
  onTake: (person: PersonOfList) => void;
}

/** The whole result of one row. What is chosen in it changes neither the row nor the list. */
export function ListPerson({ person, places, words, onTake }: ListPersonProps) {
  const store = useMemo(
    (): AnswersStore => ({
      load: () => ({ answers: person.answers, discarded: false }),
      areKept: () => true,
      save: () => true,
      forget: () => undefined,
    }),
    [person],
  );
  const texts = words.counter.listPerson;
  return (
    <AnswersProvider key={person.line} places={places} store={store} earlier={person.earlier}>
      {person.earlier.length > 0 && <p className="hint no-print">{texts.earlier}</p>}
      {/* What is missing for another result is asked where it can be answered. */}
      <QuestionsHereProvider value={() => onTake(person)}>
        <OwnResult
          words={words.result}
          given={person.case}
          actions={
            <div className="actions no-print">
              <Button look="secondary" icon="edit" onClick={() => onTake(person)}>
                {texts.take}
              </Button>
            </div>
          }
        />
      </QuestionsHereProvider>
    </AnswersProvider>
  );
}
