import type { CaseError } from '@/lib';
import { problemsOf } from '@/lib/answers/problems';
import type { StepId } from '@/lib/wizard/steps';
import { useAnswers } from '../answers/AnswersProvider';
import { fill } from '../ui/fill';
import { formatDate } from '../ui/format';
import { Notice } from '../ui/Notice';
import { sayProblem } from '../wizard/say-problem';
import { QuestionLink, useQuestionsHere } from './QuestionLink';
import type { ResultWords } from './texts';

export interface MissingProps {
  step: StepId;
  words: ResultWords;
}

/** A question is still open: say which, and lead there. */
export function Missing({ step, words }: MissingProps) {
  const { answers, context } = useAnswers();
  const { missing } = words.result;
  const here = useQuestionsHere() !== undefined;
  if (answers.region === undefined && !here) {
    return (
      <Notice title={missing.title}>
        <p>{missing.none}</p>
        <div className="mt-4">
          <QuestionLink step="region">{missing.start}</QuestionLink>
        </div>
      </Notice>
    );
  }
  return (
    <Notice title={missing.title}>
      {problemsOf(step, answers, context).map((problem) => (
        <p key={problem.field}>{sayProblem(problem, words.errors)}</p>
      ))}
      {!here && <p>{missing.text}</p>}
      <div className="mt-4">
        <QuestionLink step={step} look={here ? 'secondary' : 'primary'}>
          {fill(missing.continue, { step: words.steps[step] })}
        </QuestionLink>
      </div>
    </Notice>
  );
}

export interface RefusedProps {
  error: CaseError;
  steps: readonly StepId[];
  words: ResultWords;
}

/** The answers contradict something: what, and where to put it right. */
export function Refused({ error, steps, words }: RefusedProps) {
  const { answers, context } = useAnswers();
  const { refused } = words.result;
  const opens = error.opens && formatDate(error.opens);
  // What the question itself says of the same contradiction names years and days.
  const problems = steps.flatMap((step) => problemsOf(step, answers, context));
  return (
    <Notice kind="warning" title={refused.title}>
      {problems.length > 0 ? (
        problems.map((problem) => <p key={problem.field}>{sayProblem(problem, words.errors)}</p>)
      ) : (
        <p>{fill(refused.codes[error.code], { opens })}</p>
      )}
      <div className="mt-4 space-y-3">
        {steps.map((step, index) => (
          <p key={step}>
            <QuestionLink step={step} look={index === 0 ? 'primary' : 'secondary'}>
              {fill(refused.mend, { step: words.steps[step] })}
            </QuestionLink>
          </p>
        ))}
      </div>
    </Notice>
  );
}
