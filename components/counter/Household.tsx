'use client';

import { useMemo } from 'react';
import type { Places } from '@/lib/answers/answers';
import type { CalendarDate } from '@/lib/values/calendar-date';
import { placeFigures } from '@/lib/wizard/place-figures';
import { sayDelay } from '../roster/say-row';
import { environmentHere } from '../take-away/environment';
import { printOn } from '../take-away/paper';
import { Button } from '../ui/Button';
import { fill } from '../ui/fill';
import { formatDate } from '../ui/format';
import { Notice } from '../ui/Notice';
import { HouseholdMember, nameOf } from './HouseholdMember';
import { membersOf } from './household-view';
import type { Person } from './people';
import type { CounterWords } from './texts';

export interface HouseholdProps {
  people: readonly Person[];
  places: Places;
  asOf: CalendarDate;
  words: CounterWords;
  onOpen: (id: number) => void;
  onRemove: (id: number) => void;
}

/** 一家一页: everybody of a household on one sheet, whoever is most urgent first. */
export function Household({ people, places, asOf, words, onOpen, onRemove }: HouseholdProps) {
  const texts = words.counter.household;
  const members = useMemo(
    () => membersOf(people, { asOf, places, figures: placeFigures }, words.result),
    [people, asOf, places, words.result],
  );
  const [first] = members;
  const prints = useMemo(() => environmentHere().prints, []);
  if (first === undefined) return <Notice>{texts.empty}</Notice>;
  const delay = first.answer?.delay;
  return (
    <div className="household">
      <div className="household-head">
        <div>
          <h2>{fill(texts.title, { count: members.length })}</h2>
          <p className="hint">{fill(texts.asOf, { date: formatDate(asOf) })}</p>
        </div>
        {prints && (
          <Button icon="print" className="no-print" onClick={() => printOn('sheet')}>
            {texts.print}
          </Button>
        )}
      </div>
      {delay?.urgency === 'cliff' && (
        <p className="household-first">
          {fill(texts.first, {
            name: nameOf(first.person, 0, texts),
            delay: sayDelay(delay, words.delays),
          })}
        </p>
      )}
      <ol className="household-members">
        {members.map((member, index) => (
          <li key={member.person.id}>
            <HouseholdMember
              member={member}
              index={index}
              words={words}
              onOpen={() => onOpen(member.person.id)}
              onRemove={() => onRemove(member.person.id)}
            />
          </li>
        ))}
      </ol>
      <p className="household-estimate">{words.result.takeaway.print.estimate}</p>
    </div>
  );
}
