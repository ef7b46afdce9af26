import type { Answers } from '@/lib/answers/answers';
import type { ClaimState } from '@/lib/values/enrolment-case';
import type { StepDefinition } from '../wizard/step-definition';

/** Fields named `<question>-<year>`, as many as there are years to ask about. */
export type ByYearForm = Record<string, string>;

export const employeeFields: StepDefinition<ByYearForm> = {
  id: 'employee',
  texts: [],
  toForm: (answers) => fieldsOf('month', answers.lastMonths),
  read: (form) => ({
    patch: {
      lastMonths: answersTo('month', form, (month) =>
        month === 'unknown' ? month : Number(month),
      ),
    },
    problems: [],
  }),
};

export const claimsFields: StepDefinition<ByYearForm> = {
  id: 'claims',
  texts: [],
  toForm: (answers) => ({
    ...fieldsOf('claims', answers.claims),
    ...fieldsOf('bonus', answers.bonusUsed),
  }),
  read: (form) => ({
    patch: {
      claims: answersTo('claims', form, (state) => state as ClaimState),
      bonusUsed: answersTo('bonus', form, (used) => used === 'true'),
    },
    problems: [],
  }),
};

function fieldsOf(
  question: string,
  values: Answers['lastMonths'] | Answers['claims'] | Answers['bonusUsed'],
): ByYearForm {
  return Object.fromEntries(
    Object.entries(values ?? {}).map(([year, value]) => [`${question}-${year}`, String(value)]),
  );
}

function answersTo<Value>(
  question: string,
  form: ByYearForm,
  read: (text: string) => Value,
): Readonly<Record<string, Value>> {
  const fields = Object.entries(form).filter(
    ([name, text]) => name.indexOf(`${question}-`) === 0 && text,
  );
  return Object.fromEntries(
    fields.map(([name, text]) => [name.slice(question.length + 1), read(text)]),
  );
}
