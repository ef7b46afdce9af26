import type { OpenQuestion, ReadingEffect } from '@/lib';
import type { CalendarDate } from '@/lib/values/calendar-date';
import { alike, type Group, groupBy, type Situation } from './situations';

/** What an answer to an open question comes to; only what some answer changes is in it. */
export interface EffectView {
  readonly start?: {
    readonly startsOn: CalendarDate;
    readonly late: boolean;
    readonly months: number;
    readonly usefulYears: number;
  };
  /** Yuan; `null` = cannot be told. */
  readonly ceiling?: { readonly total: number | null };
  /** The same as the answer in use, but for later rungs or a later ceiling. */
  readonly laterOnly: boolean;
}

export interface AnswerView {
  readonly value: string;
  readonly chosen: boolean;
  readonly effects: readonly Group<EffectView>[];
}

export interface QuestionView {
  readonly id: OpenQuestion['id'];
  readonly basis: OpenQuestion['basis'];
  readonly answers: readonly AnswerView[];
}

/** The open questions of all situations, each once, with what every answer comes to. */
export function questionsView(situations: readonly Situation[]): readonly QuestionView[] {
  const asked = new Map<OpenQuestion['id'], OpenQuestion>();
  for (const { assessed } of situations) {
    for (const question of assessed.assessment.openQuestions) {
      if (!asked.has(question.id)) asked.set(question.id, question);
    }
  }
  return [...asked.values()].map(({ id, chosen, basis }) => ({
    id,
    basis,
    answers: answersTo(id, chosen, situations),
  }));
}

function answersTo(
  id: OpenQuestion['id'],
  chosen: string,
  situations: readonly Situation[],
): readonly AnswerView[] {
  const concerned = situations.filter((situation) => questionIn(situation, id) !== undefined);
  const others = concerned.flatMap((situation) =>
    (questionIn(situation, id)?.alternatives ?? []).map(({ value }) => value),
  );
  const values = [chosen, ...new Set(others)];
  const changes = (differ: (a: ReadingEffect, b: ReadingEffect) => boolean) =>
    concerned.some((situation) =>
      others.some((value) =>
        differ(effectOf(situation, id, value), effectOf(situation, id, chosen)),
      ),
    );
  const movesStart = changes(
    (a, b) =>
      a.startsOn !== b.startsOn ||
      a.totalMonths !== b.totalMonths ||
      a.maxUsefulYears !== b.maxUsefulYears,
  );
  const movesCeiling = changes((a, b) => a.ceilingTotal !== b.ceilingTotal);
  return values.map((value) => ({
    value,
    chosen: value === chosen,
    effects: groupBy(concerned, (situation): EffectView => {
      const effect = effectOf(situation, id, value);
      const { startsOn, totalMonths: months, maxUsefulYears: usefulYears, ceilingTotal } = effect;
      const late = startsOn > situation.outcome.benefits.paidThrough;
      return {
        ...(movesStart && { start: { startsOn, late, months, usefulYears } }),
        ...(movesCeiling && { ceiling: { total: ceilingTotal } }),
        laterOnly: value !== chosen && alike(effect, effectOf(situation, id, chosen)),
      };
    }),
  }));
}

function questionIn({ assessed }: Situation, id: OpenQuestion['id']): OpenQuestion | undefined {
  return assessed.assessment.openQuestions.find((question) => question.id === id);
}

/** A reading that is no alternative in this situation changes nothing in it. */
function effectOf(situation: Situation, id: OpenQuestion['id'], value: string): ReadingEffect {
  const { outcome, scenario } = situation;
  const alternative = questionIn(situation, id)?.alternatives.find((each) => each.value === value);
  if (alternative === undefined) {
    return {
      startsOn: outcome.benefits.startsOn,
      totalMonths: outcome.wait.totalMonths,
      ceilingTotal: outcome.ceiling.total,
      maxUsefulYears: outcome.repair.maxUsefulYears,
    };
  }
  const { startsOn, totalMonths, ceilingTotal, maxUsefulYears } =
    scenario === 'ifLapsed' ? (alternative.ifLapsed ?? alternative) : alternative;
  return { startsOn, totalMonths, ceilingTotal, maxUsefulYears };
}
