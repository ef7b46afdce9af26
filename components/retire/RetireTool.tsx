'use client';

import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Basis } from '@/components/explain/basis';
import { Button } from '@/components/ui/Button';
import { fill } from '@/components/ui/fill';
import { RadioCards } from '@/components/ui/RadioCards';
import { retirementOf } from '@/lib/rules/retirement';
import type { Messages } from '@/messages/messages';
import { LengthFields } from './LengthFields';
import { PlaceQuestion } from './PlaceQuestion';
import { PlacesFields } from './PlacesFields';
import { RetirementView } from './RetirementView';
import { NO_ANSWERS, type Problems, type RetireAnswers, readAnswers } from './retire-form';

export interface RetireToolProps {
  words: Messages['retire']['tool'];
  result: Messages['retire']['result'];
  bases: Readonly<Record<string, Basis>>;
  basisLabel: string;
}

const PENSIONS = ['in-province', 'elsewhere', 'extended'] as const;

/** Years and months in, what is missing and where to go out. Any change takes the answer away. */
export function RetireTool({ words, result: resultWords, bases, basisLabel }: RetireToolProps) {
  const [answers, setAnswers] = useState(NO_ANSWERS);
  const [submitted, setSubmitted] = useState<RetireAnswers>();
  const [problems, setProblems] = useState<Problems>({});
  const [submitCount, setSubmitCount] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const result = useRef<HTMLElement>(null);

  const change = (part: Partial<RetireAnswers>) => {
    setAnswers((before) => ({ ...before, ...part }));
    setSubmitted(undefined);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readAnswers(answers);
    setProblems('problems' in read ? read.problems : {});
    setSubmitted('case' in read ? answers : undefined);
    setSubmitCount((count) => count + 1);
  };
  useEffect(() => {
    if (submitCount === 0) return;
    const trouble = form.current?.querySelector('.field-error');
    if (trouble) trouble.closest('fieldset')?.querySelector('input')?.focus();
    else result.current?.focus();
  }, [submitCount]);

  const say = (id: string) => {
    const problem = problems[id];
    return problem && words.problems[problem];
  };
  const read = submitted && readAnswers(submitted);
  const nameOf = (id: string) =>
    submitted?.places[Number(id)]?.name.trim() ||
    fill(resultWords.unnamed, { number: Number(id) + 1 });

  return (
    <div className="tool-box">
      <form ref={form} onSubmit={submit} noValidate>
        <RadioCards
          name="pension"
          legend={words.pension}
          options={PENSIONS.map((value) => ({
            value,
            label: words.pensions[value].label,
            description: words.pensions[value].more,
          }))}
          controlled
          value={answers.pension}
          error={say('pension')}
          onChange={({ target }) =>
            change({ pension: PENSIONS.find((one) => one === target.value), place: undefined })
          }
        />
        <PlacesFields
          words={words}
          places={answers.places}
          say={say}
          change={(places) => change({ places })}
        />
        <LengthFields
          id="deemed"
          legend={words.deemed}
          hint={words.deemedHint}
          words={words}
          value={answers.deemed}
          choose={(part) => change({ deemed: { ...answers.deemed, ...part } })}
          error={say('deemed')}
        />
        <PlaceQuestion
          words={words}
          pension={answers.pension}
          value={answers.place}
          choose={(place) => change({ place })}
          error={say('place')}
        />
        <Button type="submit">{words.submit}</Button>
      </form>
      {read && 'case' in read && (
        <section ref={result} tabIndex={-1} aria-labelledby="retire-result" className="card mt-6">
          <h3 id="retire-result">{resultWords.title}</h3>
          <RetirementView
            result={retirementOf(read.case)}
            input={read.case}
            nameOf={nameOf}
            words={resultWords}
            bases={bases}
            basisLabel={basisLabel}
          />
        </section>
      )}
    </div>
  );
}
