import {
  type Answers,
  type AskContext,
  askedYears,
  asksBefore2025,
  asksBonusUsed,
  payDate,
  tiersOf,
  yearsWith,
} from '@/lib/answers/answers';
import { problemsOf } from '@/lib/answers/problems';
import { type StepId, stepsFor } from '@/lib/wizard/steps';
import { tierText } from '../steps/person-fields';
import { placeName } from '../steps/places';
import { fill } from '../ui/fill';
import { formatDate, formatMoney } from '../ui/format';
import type { CheckTexts } from './texts';

export interface CheckRow {
  readonly id: string;
  readonly step: StepId;
  readonly label: string;
  /** Absent: not answered yet. */
  readonly value?: string | undefined;
}

type Say = (answers: Answers, context: AskContext, texts: CheckTexts) => readonly Line[];
type Line = Omit<CheckRow, 'step'> | false;

const LINES: Readonly<Record<StepId, Say>> = {
  region: ({ region }, _, { check }) => [
    { id: 'region', label: check.rows.region, value: region && placeName(region) },
  ],
  person: personLines,
  history: historyLines,
  employee: (answers, { asOf }, { check, month }) =>
    yearsWith('employee', answers, asOf).map((year) => {
      const last = answers.lastMonths?.[year];
      return {
        id: `month-${year}`,
        label: fill(check.rows.month, { year }),
        value:
          typeof last === 'number' ? fill(month, { month: last }) : last && check.values.unknown,
      };
    }),
  claims: claimsLines,
  event: ({ event, eventDate }, _, { check, events }) => [
    { id: 'event', label: check.rows.event, value: event && events[event].label },
    event !== undefined &&
      event !== 'none' && {
        id: 'eventDate',
        label: check.rows.eventDate,
        value: eventDate && formatDate(eventDate),
      },
  ],
  payment: paymentLines,
};

/** Every answer in the order it was asked, with the step that changes it. */
export function checkRows(
  answers: Answers,
  context: AskContext,
  texts: CheckTexts,
): readonly CheckRow[] {
  return stepsFor(answers, context.asOf).flatMap((step) =>
    LINES[step](answers, context, texts)
      .filter((line) => line !== false)
      .map((line) => ({ ...line, step })),
  );
}

function personLines(answers: Answers, { places }: AskContext, texts: CheckTexts): readonly Line[] {
  const { rows, values } = texts.check;
  const { birthYear, eligibleSince, group, tier } = answers;
  const tiers = tiersOf(answers, places);
  const say = (year: number | undefined) => year && fill(values.year, { year });
  const named = (from: Readonly<Record<string, unknown>>, id: string | undefined) =>
    id === undefined ? undefined : from[id];
  const groupText = named(texts.groups, group) as { label: string } | undefined;
  return [
    { id: 'birthYear', label: rows.birthYear, value: say(birthYear) || undefined },
    eligibleSince !== undefined && {
      id: 'eligibleSince',
      label: rows.eligibleSince,
      value: say(eligibleSince) || undefined,
    },
    { id: 'group', label: rows.group, value: groupText?.label ?? group },
    tiers.length > 0 && {
      id: 'tier',
      label: rows.tier,
      value: named(texts.tiers, tier && tierText(tier, tiers)) as string | undefined,
    },
  ];
}

function historyLines(
  answers: Answers,
  { asOf }: AskContext,
  { check, statuses }: CheckTexts,
): readonly Line[] {
  const last = answers.lastBefore2025;
  const words = { never: check.values.never, unknown: check.values.unknown };
  const before =
    typeof last === 'number' ? fill(check.values.year, { year: last }) : last && words[last];
  return [
    ...askedYears(answers, asOf).map((year) => {
      const status = answers.years?.[year];
      return {
        id: `year-${year}`,
        label: fill(check.rows.year, { year }),
        value: status && statuses[status],
      };
    }),
    asksBefore2025(answers) && {
      id: 'before',
      label: check.rows.before,
      value: before ?? check.values.skipped,
    },
  ];
}

function claimsLines(
  answers: Answers,
  { asOf }: AskContext,
  { check, claims }: CheckTexts,
): readonly Line[] {
  return yearsWith('resident', answers, asOf).flatMap((year) => {
    const state = answers.claims?.[year];
    return [
      {
        id: `claims-${year}`,
        label: fill(check.rows.claims, { year }),
        value: state && claims[state],
      },
      asksBonusUsed(year, answers) && {
        id: `bonus-${year}`,
        label: fill(check.rows.bonus, { year }),
        value: answers.bonusUsed?.[year] ? check.values.yes : check.values.no,
      },
    ];
  });
}

function paymentLines(
  answers: Answers,
  context: AskContext,
  { check }: CheckTexts,
): readonly Line[] {
  const { rows, values } = check;
  const { payWhen, coverageYears: years, local = {} } = answers;
  const on = payDate(answers, context.asOf);
  const day = on && formatDate(on);
  const [first, second] = years ?? [];
  const covered =
    second === undefined
      ? first && fill(values.year, { year: first })
      : fill(values.years, { first, second });
  const window = (name: 'window' | 'nextWindow', year: number | undefined): Line =>
    year !== undefined &&
    (answers[name] !== undefined || lacks(name, answers, context)) && {
      id: name,
      label: fill(rows.window, { year }),
      value: answers[name] && values[answers[name]],
    };
  return [
    {
      id: 'payOn',
      label: rows.payOn,
      value: day && payWhen === 'today' ? fill(values.today, { date: day }) : day,
    },
    { id: 'coverageYears', label: rows.coverage, value: covered || undefined },
    window('window', first),
    window('nextWindow', second),
    ...Object.entries(local.premiums ?? {}).map(([year, amount]) => ({
      id: `premium-${year}`,
      label: fill(rows.premium, { year }),
      value: formatMoney(amount),
    })),
    local.ceiling !== undefined && {
      id: 'ceiling',
      label: rows.ceiling,
      value: formatMoney(local.ceiling),
    },
  ];
}

function lacks(field: string, answers: Answers, context: AskContext): boolean {
  return problemsOf('payment', answers, context).some((problem) => problem.field === field);
}
