import type { StepId } from '@/lib/wizard/steps';

/** The first field of each step on the page, for when nothing in particular is wrong with it. */
const FIRST: Readonly<Record<StepId, string>> = {
  region: '#search',
  person: '#birthYear',
  history: '[name^="year-"]',
  employee: '[id^="month-"]',
  claims: '[name^="claims-"]',
  event: '#event',
  payment: '#payWhen',
};

/** The element to put the focus on, to answer or mend this question. */
export function fieldOf(step: StepId, field?: string): HTMLElement | null {
  const wanted = field === 'region' ? undefined : field;
  const exact =
    wanted && (document.getElementById(wanted) ?? document.getElementById(`${wanted}-year`));
  return exact || document.querySelector<HTMLElement>(`.desk-form ${FIRST[step]}`);
}

/** Asked once for everybody of a day, above the questions about the person. */
export function isShared(step: StepId): boolean {
  return step === 'region' || step === 'payment';
}
