import type { Step, TraceValue } from '@/lib';
import { isCalendarDate } from '@/lib/values/calendar-date';
import { fill } from '../ui/fill';
import { formatDate, formatMoney } from '../ui/format';

/** A sentence that applies when every named value is as given, and `needs` is there at all. */
export interface Template {
  readonly text: string;
  readonly when?: Readonly<Record<string, TraceValue>>;
  readonly needs?: string;
}

export interface RuleWords {
  readonly title: string;
  readonly text: string;
  readonly working: readonly Template[];
  readonly result: readonly Template[];
}

/** One step of the working in words. */
export interface StepView {
  readonly title: string;
  readonly text: string;
  readonly working: string;
  readonly result: string;
}

const MONEY: readonly string[] = [
  'standard',
  'perYear',
  'loyalty',
  'zeroClaim',
  'maxIncrease',
  'base',
  'increase',
  'reduction',
];
const MONEY_RESULTS: readonly Step['rule'][] = ['R3', 'C1', 'C2', 'C3', 'C7'];

export function stepView(
  step: Step,
  words: RuleWords,
  values: Readonly<Record<'true' | 'false' | 'null', string>>,
): StepView {
  const raw: Record<string, TraceValue> = { ...step.inputs, result: step.result };
  const said: Record<string, string> = {};
  for (const name of Object.keys(raw)) said[name] = say(step, name, raw[name] ?? null, values);
  return {
    title: words.title,
    text: words.text,
    working: fill(choose(words.working, raw), said),
    result: fill(choose(words.result, raw), said),
  };
}

/** The order in which the rules follow from one another. */
const ORDER: readonly Step['rule'][] = [
  ...(['H1', 'H2', 'H3', 'H4', 'W0', 'W1', 'W3', 'W2', 'R1', 'R5', 'W4', 'D1', 'D2'] as const),
  ...(['W5', 'W6', 'W7', 'R2', 'R3', 'C0', 'C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7'] as const),
];

/** The steps of one scenario as one chain; the trace lists those both share only once. */
export function stepsOf(
  steps: readonly Step[],
  scenario: NonNullable<Step['scenario']>,
): readonly Step[] {
  return steps
    .filter((step) => step.scenario === undefined || step.scenario === scenario)
    .map(({ scenario: _, ...step }) => step)
    .sort((a, b) => ORDER.indexOf(a.rule) - ORDER.indexOf(b.rule));
}

/** The first sentence that applies. */
function choose(templates: readonly Template[], raw: Readonly<Record<string, TraceValue>>): string {
  const fitting = templates.find(
    ({ when = {}, needs }) =>
      Object.keys(when).every((name) => name in raw && raw[name] === when[name]) &&
      (needs === undefined || needs in raw),
  );
  return fitting?.text ?? '';
}

function say(
  { rule, inputs }: Step,
  name: string,
  value: TraceValue,
  words: Readonly<Record<'true' | 'false' | 'null', string>>,
): string {
  if (value === null) return words.null;
  if (typeof value === 'boolean') return words[value ? 'true' : 'false'];
  if (isCalendarDate(value)) return formatDate(value);
  // C5 results in a year where it tells of a loss, in yuan where it tells of the cut.
  const money =
    name === 'result'
      ? MONEY_RESULTS.includes(rule) || (rule === 'C5' && 'breaks' in inputs)
      : MONEY.includes(name);
  return money && typeof value === 'number' ? formatMoney(value) : String(value);
}
