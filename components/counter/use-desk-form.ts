'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { Answers, AskContext } from '@/lib/answers/answers';
import type { StepId } from '@/lib/wizard/steps';
import { useAnswers } from '../answers/AnswersProvider';
import { type ErrorTexts, sayProblem } from '../wizard/say-problem';
import { type DeskForm, type DeskProblem, deskForm, readDesk } from './desk-form';

/** A code that ends like this only says that something is still to come. */
const TO_COME = /-missing$/;

export interface DeskFormControl {
  readonly fields: DeskForm;
  /** What the page says now, later than `useAnswers` by nothing. */
  readonly answers: Answers;
  readonly context: AskContext;
  readonly problems: readonly DeskProblem[];
  set<Step extends StepId>(step: Step, values: Partial<DeskForm[Step]>): void;
  /** A field is left: from now on it is told what is wrong with it. */
  leave(field: string): void;
  /** From now on every field is told, also those still empty. */
  tellAll(): void;
  errorOf(field: string): string | undefined;
}

/** One form over all the questions; whatever it says is in the answers at once. */
export function useDeskForm(errors: ErrorTexts): DeskFormControl {
  const { ready, answers, context, patch } = useAnswers();
  const form = useForm<DeskForm>({ defaultValues: deskForm({}, context) });
  const fields = form.watch();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [all, setAll] = useState(false);
  const latest = useRef({ answers, context, patch });
  latest.current = { answers, context, patch };

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the answers are there
  useEffect(() => {
    if (ready) form.reset(deskForm(answers, context));
  }, [ready]);

  const set = useCallback(
    <Step extends StepId>(step: Step, values: Partial<DeskForm[Step]>) => {
      const now: DeskForm = form.getValues();
      form.setValue(step as never, { ...now[step], ...values } as never);
      const { answers: before, context: known, patch: save } = latest.current;
      save(readDesk(form.getValues(), before, known).patch);
    },
    [form],
  );

  const reading = useMemo(() => readDesk(fields, answers, context), [fields, answers, context]);
  const { problems } = reading;
  const leave = useCallback(
    (field: string) =>
      setLeft((before) => (before.has(field) ? before : new Set(before).add(field))),
    [],
  );
  const errorOf = (field: string) => {
    const problem = problems.find((each) => each.field === field);
    if (problem === undefined) return undefined;
    const told = all || (left.has(field) && !TO_COME.test(problem.code));
    return told ? sayProblem(problem, errors) : undefined;
  };
  return {
    fields,
    answers: reading.answers,
    context,
    problems,
    set,
    leave,
    tellAll: useCallback(() => setAll(true), []),
    errorOf,
  };
}
