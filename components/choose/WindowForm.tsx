'use client';

import { type FormEvent, useState } from 'react';
import type { LocalWindow } from '@/lib';
import { Button } from '../ui/Button';
import { DateField } from '../ui/DateField';
import { EMPTY_DATE } from '../ui/date-parts';
import { fill } from '../ui/fill';
import { formatDate } from '../ui/format';
import type { ChooseWords } from './texts';
import { readWindow, type WindowProblem, type WindowProblems } from './window-form';

export interface WindowFormProps {
  /** The coverage year to ask about; absent when every window is known. */
  year: number | undefined;
  windows: Readonly<Record<string, LocalWindow>>;
  /** A last day as people write it. */
  example: string;
  words: ChooseWords;
  onWindow: (year: number, window: LocalWindow | undefined) => void;
}

/** Asks for the window nobody recorded, and takes a given one back. */
export function WindowForm({ year, windows, example, words, onWindow }: WindowFormProps) {
  const { unrecorded: texts } = words.choose.ruler;
  const given = Object.entries(windows);
  return (
    <div className="no-print">
      {given.map(([key, { opens, closes }]) => (
        <div key={key} className="ruler-given">
          <p>
            {fill(opens ? texts.given : texts.givenEnd, {
              year: key,
              from: opens && formatDate(opens),
              to: formatDate(closes),
            })}
          </p>
          <Button look="secondary" onClick={() => onWindow(Number(key), undefined)}>
            {texts.undo}
          </Button>
        </div>
      ))}
      {year !== undefined && (
        <AskWindow key={year} year={year} example={example} words={words} onWindow={onWindow} />
      )}
    </div>
  );
}

type AskWindowProps = Omit<WindowFormProps, 'year' | 'windows'> & { year: number };

function AskWindow({ year, example, words, onWindow }: AskWindowProps) {
  const { unrecorded: texts } = words.choose.ruler;
  const [opens, setOpens] = useState(EMPTY_DATE);
  const [closes, setCloses] = useState(EMPTY_DATE);
  const [problems, setProblems] = useState<WindowProblems>({});
  const say = (problem: WindowProblem | undefined) =>
    problem && fill(texts.errors[problem], { year, before: year - 1, example });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readWindow(year, opens, closes);
    if (read.ok) {
      setProblems({});
      onWindow(year, read.window);
      return;
    }
    setProblems(read.problems);
    const field = read.problems.opens ? 'window-opens' : 'window-closes';
    document.getElementById(`${field}-year`)?.focus();
  };
  return (
    <form className="ruler-ask" noValidate onSubmit={submit}>
      <h3>{fill(texts.title, { year })}</h3>
      <p className="hint mb-3">{texts.text}</p>
      <DateField
        id="window-opens"
        legend={texts.opens}
        hint={texts.opensHint}
        labels={words.dateParts}
        value={opens}
        onChange={setOpens}
        error={say(problems.opens)}
      />
      <DateField
        id="window-closes"
        legend={texts.closes}
        labels={words.dateParts}
        value={closes}
        onChange={setCloses}
        error={say(problems.closes)}
      />
      <Button type="submit" look="secondary">
        {texts.submit}
      </Button>
    </form>
  );
}
