'use client';

import { useState } from 'react';
import type { Basis } from '@/components/explain/basis';
import { NumberField } from '@/components/explain/NumberField';
import { readNumber } from '@/components/explain/read-number';
import { FieldError } from '@/components/ui/FieldError';
import { fill } from '@/components/ui/fill';
import {
  growPremiums,
  HIGHEST_RATE,
  PERSONAL_PREMIUMS,
  PUBLISHED_RATE,
} from '@/lib/explain/premium-history';
import type { Messages } from '@/messages/messages';
import { Recalculation } from './Recalculation';
import '@/components/wizard/wizard.css';

export interface RecalculateProps {
  words: Messages['worth']['recalculate'];
  /** Yuan an average stay in hospital brings back. */
  stay: number;
  basis: readonly Basis[];
  basisLabel: string;
}

const YEARS = PERSONAL_PREMIUMS.map(({ year }) => year);
const FIRST = YEARS[0] ?? 0;
const LAST = YEARS[YEARS.length - 1] ?? 0;

/** Rate and years to play with; before anything is changed it shows the published numbers. */
export function Recalculate({ words, stay, basis, basisLabel }: RecalculateProps) {
  const [from, setFrom] = useState(FIRST);
  const [to, setTo] = useState(LAST);
  const [rateText, setRateText] = useState(String(PUBLISHED_RATE));
  const typed = readNumber(rateText);
  const rate = typed !== undefined && typed <= HIGHEST_RATE ? typed : undefined;
  const inOrder = from <= to;
  const growth = rate !== undefined && inOrder ? growPremiums(from, to, rate) : undefined;
  const published = from === FIRST && to === LAST && rate === PUBLISHED_RATE;
  const years = (id: string, label: string, value: number, choose: (year: number) => void) => (
    <div className="field">
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <select
        id={id}
        className="box"
        value={value}
        onChange={(event) => choose(Number(event.target.value))}
      >
        {YEARS.map((year) => (
          <option key={year} value={year}>
            {fill(words.year, { year })}
          </option>
        ))}
      </select>
    </div>
  );
  return (
    <>
      <div className="tool-box">
        <div className="length-line">
          {years('from', words.from, from, setFrom)}
          {years('to', words.to, to, setTo)}
          <NumberField
            id="rate"
            label={words.rate}
            suffix={words.rateUnit}
            value={rateText}
            onText={setRateText}
            error={rate === undefined ? words.rateProblem : undefined}
          />
        </div>
        {!inOrder && <FieldError id="order-error">{words.orderProblem}</FieldError>}
      </div>
      <div aria-live="polite">
        {growth && rate !== undefined && (
          <>
            <p className="text-lg font-bold">
              {fill(words.result, { paid: growth.paid, rate, to, grown: growth.grown.toFixed(1) })}
            </p>
            <p>{published ? words.matches : compare(growth.grown, stay, words)}</p>
          </>
        )}
      </div>
      {growth && (
        <Recalculation growth={growth} words={words} basis={basis} basisLabel={basisLabel} />
      )}
    </>
  );
}

function compare(grown: number, stay: number, words: RecalculateProps['words']): string {
  const difference = Math.round(Math.abs(stay - grown));
  return fill(words.against, {
    stay: Math.round(stay),
    compare: fill(grown < stay ? words.more : words.less, { difference }),
  });
}
