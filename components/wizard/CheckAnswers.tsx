'use client';

import type { MouseEvent } from 'react';
import { problemsOf } from '@/lib/answers/problems';
import { firstUnanswered } from '@/lib/wizard/next-step';
import { stepPath, stepsFor } from '@/lib/wizard/steps';
import { useAnswers } from '../answers/AnswersProvider';
import { BackLink } from '../ui/BackLink';
import { Button } from '../ui/Button';
import { DefinitionRows } from '../ui/DefinitionRows';
import { Notice } from '../ui/Notice';
import { StepHeading } from '../ui/StepHeading';
import { ClearAnswers } from './ClearAnswers';
import { checkRows } from './check-rows';
import { StorageNotice } from './StorageNotice';
import { type ErrorTexts, sayProblem } from './say-problem';
import type { CheckTexts, ShellTexts } from './texts';
import { useGo } from './use-go';

export interface CheckAnswersProps {
  texts: CheckTexts;
  shell: ShellTexts;
  errors: ErrorTexts;
}

export function CheckAnswers({ texts, shell, errors }: CheckAnswersProps) {
  const { ready, answers, context, storage } = useAnswers();
  const go = useGo();
  const { check } = texts;
  if (!ready) return <StepHeading title={check.heading} hint={check.loading} />;

  const open = firstUnanswered(answers, context);
  const startOver = () => go(stepPath('region'));
  if (answers.region === undefined && open === 'region') {
    return (
      <>
        <StorageNotice texts={shell.storage} />
        <StepHeading title={check.empty.title} hint={check.empty.body} />
        <Button onClick={startOver}>{check.empty.start}</Button>
      </>
    );
  }

  const last = stepsFor(answers, context.asOf).slice(-1)[0] ?? 'payment';
  const problems = stepsFor(answers, context.asOf).flatMap((step) =>
    problemsOf(step, answers, context),
  );
  const rows = checkRows(answers, context, texts).map(({ id, step, label, value }) => ({
    id,
    label,
    value: value ?? <span className="text-cinnabar">{check.missing}</span>,
    action: { href: `${stepPath(step)}?from=check`, label: check.change, about: label },
  }));
  // Answers that live in memory alone would not survive a page load.
  const follow = (event: MouseEvent) => {
    const link = (event.target as Element).closest('a');
    const path = link?.getAttribute('href');
    if (!path || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    go(path);
  };
  const showResult = () => {
    // A page load of its own, so that a link shared from WeChat's menu is the result's.
    if (storage === 'not-kept') go('/result/');
    else window.location.assign('/result/');
  };

  return (
    <>
      <BackLink href={stepPath(last)} onClick={follow}>
        {shell.back}
      </BackLink>
      <StorageNotice texts={shell.storage} />
      <StepHeading title={check.heading} hint={check.lead} />
      {problems.length > 0 && (
        <Notice kind="warning" title={check.missingTitle}>
          <ul className="mt-2 space-y-2">
            {problems.map((problem) => (
              <li key={problem.field}>{sayProblem(problem, errors)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: the links inside are what is pressed */}
      <div onClick={follow} className="mb-6">
        <DefinitionRows rows={rows} />
      </div>
      {open === undefined ? (
        <Button iconAfter="forward" onClick={showResult}>
          {check.result}
        </Button>
      ) : (
        <Button iconAfter="forward" onClick={() => go(`${stepPath(open)}?from=check`)}>
          {check.answerNow}
        </Button>
      )}
      <div className="mt-6">
        <ClearAnswers texts={shell.clear} onCleared={startOver} />
      </div>
    </>
  );
}
