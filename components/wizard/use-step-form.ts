'use client';

import { type FormEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type DefaultValues, type Path, useForm } from 'react-hook-form';
import { change } from '@/lib/answers/prune';
import { afterStep } from '@/lib/wizard/next-step';
import { stepPath } from '@/lib/wizard/steps';
import { useAnswers } from '../answers/AnswersProvider';
import { forgetDraft, loadDraft, saveDraft } from './drafts';
import { type ErrorTexts, sayProblem } from './say-problem';
import { type FormValues, type StepDefinition, stepProblems } from './step-definition';
import { useGo } from './use-go';

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
      const { answers: before, context: now } = latest.current;
      const reading = definition.read(values, now);
      const after = change(before, reading.patch, now);
      const problems = stepProblems(definition.id, reading, after, now);
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

/** Choices made on the exported page before it came to life, where nothing is stored. */
function filled<Form extends FormValues>(typed: FormValues, stored: Form): Partial<Form> {
  const entries = Object.entries(typed).filter(
    ([name, value]) => typeof value === 'string' && value !== '' && stored[name] === '',
  );
  return Object.fromEntries(entries) as Partial<Form>;
}
