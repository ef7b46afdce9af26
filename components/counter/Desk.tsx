'use client';

import { type ReactNode, useCallback, useEffect, useImperativeHandle, useState } from 'react';
import type { StepId } from '@/lib/wizard/steps';
import { QuestionsHereProvider } from '../result/QuestionLink';
import { ResultView } from '../result/ResultView';
import { type ResultState, useResult } from '../result/use-result';
import { DeskForm } from './DeskForm';
import { fieldOf, isShared } from './field-of';
import { ShowOther } from './ShowOther';
import type { CounterWords } from './texts';
import { useDeskForm } from './use-desk-form';

/** What a key or a button elsewhere may ask of the person on the desk. */
export interface DeskHandle {
  focusFirst(): void;
  /** Whether there is an answer; if not, the first question still open is shown and focused. */
  check(): boolean;
  /** The answer alone for the person across the counter, if there is one. */
  show(): void;
}

export interface DeskProps {
  handle: React.Ref<DeskHandle>;
  words: CounterWords;
  /** What can be done with this person, given what the answers come to. */
  actions: (result: ResultState) => ReactNode;
}

/** One person: questions on one side, the answer to what has been said so far on the other. */
export function Desk({ handle, words, actions }: DeskProps) {
  const control = useDeskForm(words.desk.errors);
  const result = useResult(words.result);
  const { slip } = result;
  const [asked, setAsked] = useState(0);
  const [showing, setShowing] = useState(false);
  const [wanted, setWanted] = useState<{ step: StepId; field?: string | undefined }>();
  const { problems, tellAll } = control;

  const goTo = useCallback((step: StepId, field?: string) => {
    if (isShared(step)) setAsked((count) => count + 1);
    setWanted({ step, field });
  }, []);
  // After the folded questions have opened.
  useEffect(() => {
    if (wanted) fieldOf(wanted.step, wanted.field)?.focus();
  }, [wanted]);

  const problemIn = (step: StepId) => problems.find((each) => each.step === step)?.field;
  const check = () => {
    const { progress } = result;
    const answered = progress.kind === 'ready' && progress.state.kind === 'assessed';
    // What is typed and cannot be read is not in the answer: it must not pass for answered.
    if (answered && problems.length === 0) return true;
    tellAll();
    // Place and payment stand on top of the page.
    const first = problems.find(({ step }) => isShared(step)) ?? problems[0];
    if (first) goTo(first.step, first.field);
    return false;
  };
  useImperativeHandle(handle, () => ({
    focusFirst: () => goTo('person'),
    check,
    show: () => check() && setShowing(true),
  }));

  return (
    <QuestionsHereProvider value={(step) => goTo(step, problemIn(step))}>
      <div className="desk">
        <DeskForm control={control} asked={asked} words={words.desk}>
          {actions(result)}
        </DeskForm>
        <aside className="desk-result" aria-label={words.counter.desk.result}>
          <ResultView result={result} words={words.result} actions={null} />
        </aside>
      </div>
      {showing && slip.kind === 'ready' && (
        <ShowOther
          words={slip.slip}
          texts={words.result.takeaway}
          onClose={() => setShowing(false)}
        />
      )}
    </QuestionsHereProvider>
  );
}
