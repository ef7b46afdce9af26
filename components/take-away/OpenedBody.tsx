'use client';

import { useMemo } from 'react';
import { assess } from '@/lib';
import type { Places } from '@/lib/answers/answers';
import { decodeLink, fragmentIn, type SharedAnswers } from '@/lib/answers/codec';
import { prune } from '@/lib/answers/prune';
import { regionOf } from '@/lib/describe';
import { placeFigures } from '@/lib/wizard/place-figures';
import { assessmentState } from '../engine/assessment-state';
import { sayRegion } from '../result/say-source';
import { Figure } from '../ui/Figure';
import { fill } from '../ui/fill';
import { formatDate } from '../ui/format';
import { Notice } from '../ui/Notice';
import { BrokenLink } from './BrokenLink';
import { Changed } from './Changed';
import { environmentHere } from './environment';
import { slipWords } from './headlines';
import { comparison } from './opened-view';
import { ReadAloud } from './ReadAloud';
import { TakeOver } from './TakeOver';
import type { TakeAwayWords } from './texts';

export interface OpenedBodyProps {
  /** What follows `#` in the address, or a text with a link in it. */
  fragment: string;
  onOpen: (text: string) => void;
  places: Places;
  words: TakeAwayWords;
}

export function OpenedBody({ fragment, onOpen, places, words }: OpenedBodyProps) {
  const decoded = useMemo(() => decodeLink(fragmentIn(fragment)), [fragment]);
  const { inside } = useMemo(environmentHere, []);
  if (!decoded.ok) {
    return <BrokenLink error={decoded.error} onOpen={onOpen} texts={words.takeaway.open} />;
  }
  return (
    <>
      {inside && <Notice>{words.takeaway.inside.here}</Notice>}
      <Result shared={decoded.shared} places={places} words={words} />
      <TakeOver shared={decoded.shared} texts={words.takeaway.open} />
    </>
  );
}

/** The same answers on the same day, computed again with the rules of this site. */
function Result({
  shared,
  places,
  words,
}: Pick<OpenedBodyProps, 'places' | 'words'> & { shared: SharedAnswers }) {
  const state = useMemo(() => {
    const context = { asOf: shared.asOf, places, figures: placeFigures };
    return assessmentState(prune(shared.answers, context), context, assess);
  }, [shared, places]);
  const { open } = words.takeaway;
  const facts = state.kind === 'assessed' ? state.cases[0]?.case : undefined;
  const region =
    facts && regionOf(facts.region, { years: facts.payment.coverageYears, tier: facts.tier });
  if (state.kind !== 'assessed' || region === undefined) {
    return (
      <Notice kind="warning" title={open.unfinished.title}>
        {open.unfinished.text}
      </Notice>
    );
  }
  const { headlines, ranges } = slipWords(state.cases, region, words);
  const compared = comparison(shared, state.cases, words);
  const aloud = [...headlines.map(({ sentence }) => sentence), ...ranges].join('\n');
  return (
    <>
      <p className="hint mb-5">
        {fill(open.asOf, {
          date: formatDate(shared.asOf),
          region: sayRegion(region, words.result.basis),
        })}
      </p>
      {compared ? (
        <Changed shared={shared} results={compared} texts={open.changed} />
      ) : (
        <Notice title={open.same.title}>{open.same.text}</Notice>
      )}
      <div className="opened">
        {headlines.map(({ about, label, before, value, unit, after, notes }) => (
          <div key={`${about}${label}`}>
            {label && <p className="font-bold">{label}</p>}
            <Figure
              before={before}
              value={value}
              unit={unit}
              after={after}
              tone={about === 'start' ? 'date' : 'number'}
            />
            {notes.map((note) => (
              <p key={note} className="hint">
                {note}
              </p>
            ))}
          </div>
        ))}
        {ranges.map((range) => (
          <p key={range} className="font-bold">
            {range}
          </p>
        ))}
      </div>
      <ReadAloud text={aloud} texts={words.takeaway.read} />
    </>
  );
}
