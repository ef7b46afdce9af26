'use client';

import { useRouter } from 'next/navigation';
import { type MouseEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { nextStep, previousStep, redirectFrom } from '@/lib/wizard/next-step';
import { type StepId, stepPath } from '@/lib/wizard/steps';
import { useAnswers } from '../answers/AnswersProvider';
import { BackLink } from '../ui/BackLink';
import { Button } from '../ui/Button';
import { ErrorSummary } from '../ui/ErrorSummary';
import { Notice } from '../ui/Notice';
import { ClearAnswers } from './ClearAnswers';
import { StorageNotice } from './StorageNotice';
import type { FormValues } from './step-definition';
import type { ShellTexts } from './texts';
import { useGo } from './use-go';
import type { StepForm } from './use-step-form';

export interface StepShellProps<Form extends FormValues> {
  step: StepId;
  texts: ShellTexts;
  stepForm: StepForm<Form>;
  /** Field whose error leads to another element than the one of the same name. */
  targets?: Readonly<Record<string, string>>;
  children: ReactNode;
}

/** Set once a step has been shown: later ones arrive by navigation and take the focus. */
let arrived = false;

/** Everything around the questions of one page. */
export function StepShell<Form extends FormValues>({
  step,
  texts,
  stepForm,
  targets = {},
  children,
}: StepShellProps<Form>) {
  const { ready, answers, context, storage } = useAnswers();
  const { fromCheck, messages, submitCount, onSubmit } = stepForm;
  const router = useRouter();
  const go = useGo();
  const top = useRef<HTMLDivElement>(null);
  const [sentBack, setSentBack] = useState(false);

  const previous = previousStep(step, answers, context);
  const backTo = fromCheck ? '/check/' : previous ? stepPath(previous) : '/';
  const next = nextStep(step, answers, context);

  // biome-ignore lint/correctness/useExhaustiveDependencies: on arrival, not while answering
  useEffect(() => {
    if (!ready) return;
    const elsewhere = redirectFrom(step, answers, context);
    if (elsewhere === 'check') go('/check/', 'replace');
    else if (elsewhere) go(`${stepPath(elsewhere)}?skipped=1`, 'replace');
    setSentBack(new URLSearchParams(window.location.search).has('skipped'));
  }, [ready]);

  useEffect(() => {
    if (arrived) top.current?.focus({ preventScroll: true });
    arrived = true;
  }, []);

  useEffect(() => {
    if (ready) router.prefetch(next ? stepPath(next) : '/check/');
  }, [ready, next, router]);

  const back = (event: MouseEvent) => {
    // The home page is no part of the questions and loads on its own.
    if (backTo === '/' || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    go(backTo);
  };

  return (
    <div ref={top} tabIndex={-1} className="column step">
      <BackLink href={backTo} onClick={back}>
        {fromCheck ? texts.backToCheck : previous ? texts.back : texts.backHome}
      </BackLink>
      {sentBack && storage !== 'discarded' && <Notice>{texts.sentBack}</Notice>}
      <StorageNotice texts={texts.storage} />
      <ErrorSummary
        title={texts.errorTitle}
        titlePrefix={texts.errorPrefix}
        errors={messages.map(({ field, message }) => ({
          fieldId: targets[field] ?? field,
          message,
        }))}
        submitCount={submitCount}
      />
      <form noValidate onSubmit={onSubmit} autoComplete="off">
        {children}
        {/* Before the page is up a submit would load it anew and lose what was chosen. */}
        <Button type={ready ? 'submit' : 'button'}>{texts.continue}</Button>
      </form>
      <div className="mt-6">
        <ClearAnswers
          texts={texts.clear}
          onCleared={() => step !== 'region' && go(stepPath('region'), 'replace')}
        />
      </div>
    </div>
  );
}
