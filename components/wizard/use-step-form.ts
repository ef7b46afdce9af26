'use client';

import { type FormEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type DefaultValues, type Path, useForm } from 'react-hook-form';
import type { Answers, AskContext } from '@/lib/answers/answers';
import { type Problem, problemsOf } from '@/lib/answers/problems';
import { type AnswersPatch, change } from '@/lib/answers/prune';
import { afterStep } from '@/lib/wizard/next-step';
import { type StepId, stepPath } from '@/lib/wizard/steps';
import { useAnswers } from '../answers/AnswersProvider';
import { forgetDraft, loadDraft, saveDraft } from './drafts';
import { type ErrorTexts, sayProblem } from './say-problem';
import { useGo } from './use-go';

/** What a page's fields say: the answers that can be read, and what could not be read. */
export interface Reading {
  readonly patch: AnswersPatch;
  readonly problems: readonly Problem[];
}

export type FormValues = Record<string, unknown>;

export interface StepDefinition<Form extends FormValues> {
  readonly id: StepId;
  /** The fields as they stand for stored answers; `{}` gives the blank page. */
  toForm(answers: Answers, context: AskContext): Form;
  read(form: Form, context: AskContext): Reading;
  /** Fields typed rather than chosen. */
  readonly texts: readonly (keyof Form & string)[];
}

/** Binds one page of questions to the answers: fills it, saves choices at once, checks and leaves. */
export function useStepForm<Form extends FormValues>(
  definition: StepDefinition<Form>,
  texts: ErrorTexts,
) {
  const { ready, answers, context, generation, patch } = useAnswers();
  const go = useGo();
  const [fromCheck, setFromCheck] = useState(false);
  const latest = useRef({ answers, context, texts });
  latest.current = { answers, context, texts };

  const blank = useMemo(() => definition.toForm({}, latest.current.context), [definition]);
  const loaded = useRef(blank);
  const form = useForm<Form>({
    defaultValues: blank as DefaultValues<Form>,
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
    resolver: (values) => {
      const problems = problemsIn(definition, values, latest.current);
      if (problems.length === 0) return { values, errors: {} };
      const errors = problems.map((problem) => [
        problem.field,
        {
          type: problem.code,
          message: sayProblem(problem, latest.current.texts),
        },
      ]);
      return { values: {}, errors: Object.fromEntries(errors) };
    },
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: only when answers arrive as a whole
  useEffect(() => {
    if (!ready) return;
    setFromCheck(new URLSearchParams(window.location.search).get('from') === 'check');
    const stored = definition.toForm(answers, context);
    const chosen = generation > 0 ? {} : filled(form.getValues(), stored);
    loaded.current = stored;
    form.reset({ ...stored, ...chosen, ...loadDraft(definition.id, blank) });
  }, [ready, generation]);

  useEffect(() => {
    return form.subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        const typed = definition.texts.map((name) => [name, values[name]] as const);
        const changed = typed.some(
          ([name, value]) => JSON.stringify(value) !== JSON.stringify(loaded.current[name]),
        );
        if (changed) saveDraft(definition.id, Object.fromEntries(typed));
        else forgetDraft(definition.id);
      },
    });
  }, [form, definition]);

  /** Call after a choice; texts still being typed are saved on "continue". */
  const saveChoices = useCallback(() => {
    patch(definition.read(form.getValues(), latest.current.context).patch);
  }, [patch, definition, form]);

  const choose = useCallback(
    (values: Partial<Form>) => {
      for (const name of Object.keys(values)) {
        form.setValue(name as Path<Form>, values[name] as never);
      }
      saveChoices();
    },
    [form, saveChoices],
  );

  const submit = form.handleSubmit((values) => {
    const after = patch(definition.read(values as Form, latest.current.context).patch);
    forgetDraft(definition.id);
    const next = afterStep(definition.id, after, latest.current.context, fromCheck);
    const from = fromCheck ? '?from=check' : '';
    go(next === 'check' ? '/check/' : `${stepPath(next)}${from}`);
  });

  const { errors, submitCount } = form.formState;
  const messages = Object.entries(errors).map(([field, error]) => ({
    field,
    message: String(error?.message ?? ''),
  }));
  return {
    form,
    fromCheck,
    submitCount,
    messages,
    /** Message for one field, for the place next to it. */
    errorOf: (field: string) => messages.find((each) => each.field === field)?.message,
    onSubmit: (event: FormEvent) => void submit(event),
    saveChoices,
    choose,
  };
}

export type StepForm<Form extends FormValues> = ReturnType<typeof useStepForm<Form>>;

function problemsIn<Form extends FormValues>(
  definition: StepDefinition<Form>,
  form: Form,
  { answers, context }: { answers: Answers; context: AskContext },
): readonly Problem[] {
  const { patch, problems } = definition.read(form, context);
  const found = problemsOf(definition.id, change(answers, patch, context), context);
  // What could not be read also counts as missing; the first reason is the helpful one.
  const unread = problems.map(({ field }) => field);
  const all = [...problems, ...found.filter(({ field }) => !unread.includes(field))];
  return all.filter(
    ({ field }, index) => all.findIndex((other) => other.field === field) === index,
  );
}

/** Choices made on the exported page before it came to life, where nothing is stored. */
function filled<Form extends FormValues>(typed: FormValues, stored: Form): Partial<Form> {
  const entries = Object.entries(typed).filter(
    ([name, value]) => typeof value === 'string' && value !== '' && stored[name] === '',
  );
  return Object.fromEntries(entries) as Partial<Form>;
}
