import type { Answers, WindowAnswer } from '@/lib/answers/answers';
import { parseYuan } from '@/lib/answers/parse-number';
import type { Problem } from '@/lib/answers/problems';
import type { DateParts } from '../ui/date-parts';
import type { StepDefinition } from '../wizard/step-definition';
import { partsOf, readDate } from './dates';

export type PaymentForm = {
  payWhen: string;
  payOn: DateParts;
  /** Years joined by a comma: `2027`, `2026,2027`. */
  coverageYears: string;
  window: string;
  nextWindow: string;
  /** Yuan as typed, for the first and the second year paid for. */
  premium: string;
  nextPremium: string;
  ceiling: string;
};

export const paymentFields: StepDefinition<PaymentForm> = {
  id: 'payment',
  texts: ['payOn', 'premium', 'nextPremium', 'ceiling'],
  toForm: (answers) => ({
    payWhen: answers.payWhen ?? (answers.payOn ? 'other' : ''),
    payOn: partsOf(answers.payOn),
    coverageYears: answers.coverageYears?.join() ?? '',
    window: answers.window ?? '',
    nextWindow: answers.nextWindow ?? '',
    premium: premiumText(answers, 0),
    nextPremium: premiumText(answers, 1),
    ceiling: text(answers.local?.ceiling),
  }),
  read: (form) => {
    const day =
      form.payWhen === 'other'
        ? readDate(form.payOn, 'payOn', 'pay-date')
        : { date: undefined, problems: [] };
    const years = form.coverageYears ? form.coverageYears.split(',').map(Number) : undefined;
    const local = readLocal(form, years ?? []);
    return {
      patch: {
        payWhen: (form.payWhen || undefined) as Answers['payWhen'],
        payOn: day.date,
        coverageYears: years,
        window: (form.window || undefined) as WindowAnswer | undefined,
        nextWindow: (form.nextWindow || undefined) as WindowAnswer | undefined,
        local: local.figures,
      },
      problems: [...day.problems, ...local.problems],
    };
  },
};

/** Fields for other years: a premium goes along with the year it was typed for, and with no other. */
export function paidYears(form: PaymentForm, coverageYears: string): Partial<PaymentForm> {
  const [was, wasNext] = form.coverageYears.split(',');
  const [first, second] = coverageYears.split(',');
  const typedFor = (year: string | undefined) => {
    if (year === undefined) return '';
    return year === was ? form.premium : year === wasNext ? form.nextPremium : '';
  };
  return { coverageYears, premium: typedFor(first), nextPremium: typedFor(second) };
}

function readLocal(form: PaymentForm, years: readonly number[]) {
  const problems: Problem[] = [];
  const amount = (field: 'premium' | 'nextPremium' | 'ceiling', least: number) => {
    const yuan = parseYuan(form[field]);
    if (yuan.ok && yuan.value >= least) return yuan.value;
    const code = field === 'ceiling' ? 'ceiling-not-a-number' : 'premium-not-a-number';
    if (yuan.ok || yuan.reason !== 'empty') problems.push({ field, code });
    return undefined;
  };
  const premiums: Record<string, number> = {};
  (['premium', 'nextPremium'] as const).forEach((field, index) => {
    const year = years[index];
    const yuan = year === undefined ? undefined : amount(field, 0);
    if (year !== undefined && yuan !== undefined) premiums[year] = yuan;
  });
  const ceiling = amount('ceiling', 1);
  const figures = {
    ceiling,
    premiums: Object.keys(premiums).length > 0 ? premiums : undefined,
  };
  return { figures, problems };
}

function premiumText({ coverageYears, local }: Answers, index: number): string {
  const year = coverageYears?.[index];
  return text(year === undefined ? undefined : local?.premiums?.[year]);
}

function text(value: number | undefined): string {
  return value === undefined ? '' : String(value);
}
