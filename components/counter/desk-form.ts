import type { Answers, AskContext } from '@/lib/answers/answers';
import type { Problem } from '@/lib/answers/problems';
import { type AnswersPatch, change } from '@/lib/answers/prune';
import { STEP_IDS, type StepId, stepsFor } from '@/lib/wizard/steps';
import { type ByYearForm, claimsFields, employeeFields } from '../steps/by-year-fields';
import { type EventForm, eventFields } from '../steps/event-fields';
import { type HistoryForm, historyFields } from '../steps/history-fields';
import { type PaymentForm, paymentFields } from '../steps/payment-fields';
import { type PersonForm, personFields } from '../steps/person-fields';
import { type RegionForm, regionFields } from '../steps/region-fields';
import { type Reading, type StepDefinition, stepProblems } from '../wizard/step-definition';

/** The fields of every step of the questions, on one page. */
export type DeskForm = {
  region: RegionForm;
  person: PersonForm;
  history: HistoryForm;
  employee: ByYearForm;
  claims: ByYearForm;
  event: EventForm;
  payment: PaymentForm;
};

const DEFINITIONS: { readonly [Step in StepId]: StepDefinition<DeskForm[Step]> } = {
  region: regionFields,
  person: personFields,
  history: historyFields,
  employee: employeeFields,
  claims: claimsFields,
  event: eventFields,
  payment: paymentFields,
};

export interface DeskProblem extends Problem {
  readonly step: StepId;
}

export interface DeskReading {
  readonly patch: AnswersPatch;
  /** The answers with the patch applied, less what it made meaningless. */
  readonly answers: Answers;
  /** In the order of the questions. */
  readonly problems: readonly DeskProblem[];
}

/** The fields as they stand for these answers. */
export function deskForm(answers: Answers, context: AskContext): DeskForm {
  const entries = STEP_IDS.map((step) => [step, DEFINITIONS[step].toForm(answers, context)]);
  return Object.fromEntries(entries) as DeskForm;
}

/** What the whole page says: read by the same definitions as the questions one by one. */
export function readDesk(form: DeskForm, before: Answers, context: AskContext): DeskReading {
  const readings = STEP_IDS.map((step) => [step, readStep(step, form, context)] as const);
  // A province alone leaves the earlier place in the questions one by one. Here its answer would
  // stand beside the name of another province.
  const unplaced = form.region.region === '' ? { region: undefined } : {};
  const said = readings.map(([, reading]) => reading.patch);
  const patch: AnswersPatch = Object.assign({}, ...said, unplaced);
  const answers = change(before, patch, context);
  const asked = stepsFor(answers, context.asOf);
  const problems = readings.flatMap(([step, reading]) =>
    asked.includes(step)
      ? stepProblems(step, reading, answers, context).map((problem) => ({ ...problem, step }))
      : [],
  );
  return { patch, answers, problems };
}

function readStep<Step extends StepId>(step: Step, form: DeskForm, context: AskContext): Reading {
  return DEFINITIONS[step].read(form[step], context);
}
