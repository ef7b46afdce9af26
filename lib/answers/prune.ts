import type { LocalFigures } from '../values/enrolment-case';
import {
  type Answers,
  type AskContext,
  askedYears,
  asksBefore2025,
  asksBonusUsed,
  asksEvent,
  groupsOf,
  isCoverageChoice,
  payDate,
  tiersOf,
  yearsWith,
} from './answers';
import { windowQuestions, withoutStaleWindows } from './windows';

/**
 * Drops every answer whose question no longer applies. Steps never clear each other's answers;
 * this is the only place that does.
 */
export function prune(answers: Answers, context: AskContext): Answers {
  const { asOf, places } = context;
  const kept: { -readonly [Key in keyof Answers]: Answers[Key] } = {
    ...withoutStaleWindows(answers, asOf),
  };

  if (kept.group !== undefined && !groupsOf(kept, places).includes(kept.group)) delete kept.group;
  if (kept.tier !== undefined && !tiersOf(kept, places).includes(kept.tier)) delete kept.tier;

  keep(kept, 'years', askedYears(kept, asOf));
  if (!asksBefore2025(kept)) delete kept.lastBefore2025;
  keep(kept, 'lastMonths', yearsWith('employee', kept, asOf));
  keep(kept, 'claims', yearsWith('resident', kept, asOf));
  keep(
    kept,
    'bonusUsed',
    yearsWith('resident', kept, asOf).filter((year) => asksBonusUsed(year, kept)),
  );

  if (!asksEvent(kept)) delete kept.event;
  if (kept.event === undefined || kept.event === 'none') delete kept.eventDate;

  keepPremiums(kept, context);
  if (kept.payWhen === 'today') delete kept.payOn;
  const on = payDate(kept, asOf);
  // A date still missing may make the choice good again; a date that excludes it does not.
  const excluded = on !== undefined && !isCoverageChoice(kept.coverageYears, on, asOf);
  if (excluded || kept.coverageYears?.length === 0) {
    delete kept.coverageYears;
  }
  const asked = windowQuestions(kept, context);
  if (asked.window === undefined) delete kept.window;
  if (asked.nextWindow === undefined) delete kept.nextWindow;
  const saidOfWindow = kept.window ?? kept.nextWindow;
  if (kept.payWhen !== 'today' || saidOfWindow === undefined) delete kept.windowOn;
  return kept;
}

/**
 * The answers after a change: merged, without what the change made meaningless. A key given as
 * `undefined` is removed.
 */
export function change(before: Answers, patch: AnswersPatch, context: AskContext): Answers {
  const merged: Record<string, unknown> = { ...before, ...patch };
  if (patch.local !== undefined) merged.local = mergeFigures(before.local, patch.local);
  const after = merged as { -readonly [Key in keyof Answers]: Answers[Key] };
  const moved = before.region !== undefined && after.region !== before.region;
  const { asOf } = context;
  // What the local office said belongs to the place, the day and the year it was asked about.
  if (moved) {
    delete after.local;
    if (patch.readings === undefined) delete after.readings;
  }
  // A premium was typed for one tier. Before any was chosen it was typed for this person.
  if (before.tier !== undefined && after.tier !== before.tier && patch.local === undefined) {
    const left = mergeFigures(after.local, { premiums: undefined });
    if (left === undefined) delete after.local;
    else after.local = left;
  }
  if (
    moved ||
    payDate(after, asOf) !== payDate(before, asOf) ||
    after.coverageYears?.join() !== before.coverageYears?.join()
  ) {
    if (patch.window === undefined) delete after.window;
    if (patch.nextWindow === undefined) delete after.nextWindow;
  }
  if (patch.window !== undefined || patch.nextWindow !== undefined) after.windowOn = asOf;
  for (const key of Object.keys(merged)) if (merged[key] === undefined) delete merged[key];
  return prune(after, context);
}

type Optional<Values> = { readonly [Key in keyof Values]?: Values[Key] | undefined };

/**
 * New values for some answers; `undefined` takes an answer back. The figures of a place come from
 * several pages, so they are changed one by one: those not named stay.
 */
export type AnswersPatch = Optional<Omit<Answers, 'local'>> & {
  readonly local?: Optional<LocalFigures> | undefined;
};

function mergeFigures(
  before: LocalFigures | undefined,
  patch: Optional<LocalFigures>,
): LocalFigures | undefined {
  const merged = Object.entries({ ...before, ...patch }).filter(([, value]) => value !== undefined);
  return merged.length === 0 ? undefined : Object.fromEntries(merged);
}

/** Where the record has come to know the premium nobody is asked, and a hidden figure must not win. */
function keepPremiums(
  answers: { -readonly [Key in keyof Answers]: Answers[Key] },
  { figures, places }: AskContext,
): void {
  const { region, tier, local } = answers;
  if (local?.premiums === undefined || region === undefined || figures === undefined) return;
  if (tier === undefined && tiersOf(answers, places).length > 0) return;
  const unknown = Object.entries(local.premiums).filter(
    ([year]) => !figures.hasPremium(region, Number(year), tier ?? 'adult'),
  );
  const premiums = unknown.length > 0 ? Object.fromEntries(unknown) : undefined;
  const merged = mergeFigures(local, { premiums });
  if (merged === undefined) delete answers.local;
  else answers.local = merged;
}

type ByYear = 'years' | 'lastMonths' | 'claims' | 'bonusUsed';

function keep(
  answers: { -readonly [Key in keyof Answers]: Answers[Key] },
  key: ByYear,
  years: readonly number[],
): void {
  const entries = Object.entries(answers[key] ?? {}).filter(([year]) => years.includes(+year));
  if (entries.length === 0) delete answers[key];
  else Object.assign(answers, { [key]: Object.fromEntries(entries) });
}
