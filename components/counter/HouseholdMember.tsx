'use client';

import { sayDelay } from '../roster/say-row';
import { QrCode } from '../take-away/QrCode';
import { sayDate } from '../take-away/slip';
import { Button } from '../ui/Button';
import { cx } from '../ui/cx';
import { fill } from '../ui/fill';
import { formatDate } from '../ui/format';
import { Icon } from '../ui/Icon';
import type { Member } from './household-view';
import type { Person } from './people';
import type { CounterTexts, CounterWords } from './texts';

export interface HouseholdMemberProps {
  member: Member;
  /** Place in the order of urgency, from 0. */
  index: number;
  words: CounterWords;
  onOpen: () => void;
  onRemove: () => void;
}

export function HouseholdMember({ member, index, words, onOpen, onRemove }: HouseholdMemberProps) {
  const { person, answer } = member;
  const texts = words.counter.household;
  const name = nameOf(person, index, texts);
  const { birthYear } = person.answers;
  return (
    <article className="household-member" aria-label={name}>
      <h3>
        {index + 1}. {name}
        {birthYear !== undefined && (
          <span className="household-born">{fill(texts.born, { year: birthYear })}</span>
        )}
      </h3>
      {answer ? (
        <Answer answer={answer} words={words} />
      ) : (
        <p className="household-open">{texts.unfinished}</p>
      )}
      <p className="no-print household-ways">
        <Button look="quiet" icon="edit" onClick={onOpen}>
          {fill(texts.open, { name })}
        </Button>
        <Button look="quiet" icon="cross" onClick={onRemove}>
          {fill(texts.remove, { name })}
        </Button>
      </p>
    </article>
  );
}

function Answer({
  answer: { slip, delay },
  words,
}: { answer: NonNullable<Member['answer']> } & Pick<HouseholdMemberProps, 'words'>) {
  const texts = words.counter.household;
  const { takeaway } = words.result;
  // The first sentence already says when it starts.
  const deadline = slip.dates.find(({ kind }) => kind === 'deadline');
  return (
    <div className="household-answer">
      <div className="household-words">
        {slip.headlines.map(({ sentence, about, notes }) => (
          <div key={sentence}>
            <p className={about === 'start' ? 'household-start' : undefined}>{sentence}</p>
            {notes.map((note) => (
              <p key={note} className="household-note">
                {note}
              </p>
            ))}
          </div>
        ))}
        {slip.ranges.map((range) => (
          <p key={range} className="household-note">
            {range}
          </p>
        ))}
        {deadline && (
          <p>
            {fill(texts.date, { date: formatDate(deadline.on), what: sayDate(deadline, takeaway) })}
          </p>
        )}
        {delay.urgency === 'unknown' && <p>{texts.delayUnknown}</p>}
        {(delay.urgency === 'cliff' || delay.urgency === 'steady') && (
          <p className={cx(delay.urgency === 'cliff' && 'household-cliff')}>
            {delay.urgency === 'cliff' && <Icon name="warning" className="mr-1" />}
            {fill(texts.delay, { delay: sayDelay(delay, words.delays) })}
          </p>
        )}
        <p className="hint">
          {takeaway.print.code} <span translate="no">{slip.checkCode}</span>
        </p>
      </div>
      <QrCode qr={slip.qr} label={takeaway.qr.label} />
    </div>
  );
}

/** What they were called, or their place on the sheet. */
export function nameOf({ name }: Person, index: number, texts: CounterTexts['household']): string {
  return name || fill(texts.unnamed, { number: index + 1 });
}
