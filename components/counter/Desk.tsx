'use client';

import { type ReactNode, useCallback, useEffect, useImperativeHandle, useState } from 'react';
import type { StepId } from '@/lib/wizard/steps';
import { QuestionsHereProvider } from '../result/QuestionLink';
import { ResultView } from '../result/ResultView';
import { type ResultState, useResult } from '../result/use-result';
import { TryAgain } from '../ui/TryAgain';
import { DeskForm } from './DeskForm';
import { fieldOf, isShared } from './field-of';
import { ShowOther } from './ShowOther';
import type { CounterWords } from './texts';
import { useDeskForm } from './use-desk-form';
import { useSlipWays } from './use-slip-ways';

/** What a key or a button elsewhere may ask of the person on the desk. */
export interface DeskHandle {
  focusFirst(): void;
  /** The answer alone for the person across the counter; the first open question where there is none. */
  show(): void;
  /** The answer on paper; likewise. */
  print(): void;
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
  const { showing, use, hide, missed } = useSlipWays(slip);
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
    show: () => check() && use('show'),
    print: () => check() && use('print'),
  }));

  return (
    <QuestionsHereProvider value={(step) => goTo(step, problemIn(step))}>
      <div className="desk">
        <DeskForm control={control} asked={asked} words={words.desk}>
          {actions(result)}
        </DeskForm>
        <aside className="desk-result" aria-label={words.counter.desk.result}>
          <div role="alert">
            {missed && slip.kind === 'failed' && (
              <TryAgain fetched={slip} texts={words.result.takeaway.failed} />
            )}
          </div>
          <ResultView result={result} words={words.result} actions={null} />
        </aside>
      </div>
      {showing && slip.kind === 'ready' && (
        <ShowOther words={slip.slip} texts={words.result.takeaway} onClose={hide} />
      )}
    </QuestionsHereProvider>
  );
}
