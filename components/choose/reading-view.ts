import type { OpenQuestion, ReadingEffect } from '@/lib';
import type { CalendarDate } from '@/lib/values/calendar-date';
import type { Situation } from '../result/situations';

/** What each answer to one open question comes to, in the first situation it concerns. */
export interface ReadingEffects {
  readonly inForce: string;
  readonly paidThrough: CalendarDate;
  readonly ceilingDiffers: boolean;
  readonly byValue: ReadonlyMap<string, ReadingEffect>;
}

export function effectsOf(
  situations: readonly Situation[],
): ReadonlyMap<OpenQuestion['id'], ReadingEffects> {
  const found = new Map<OpenQuestion['id'], ReadingEffects>();
  for (const { assessed, scenario, outcome } of situations) {
    for (const { id, chosen, alternatives } of assessed.assessment.openQuestions) {
      if (found.has(id)) continue;
      const standing: ReadingEffect = {
        startsOn: outcome.benefits.startsOn,
        totalMonths: outcome.wait.totalMonths,
        ceilingTotal: outcome.ceiling.total,
        maxUsefulYears: outcome.repair.maxUsefulYears,
      };
      const others = alternatives.map((alternative) => {
        const effect =
          scenario === 'ifLapsed' ? (alternative.ifLapsed ?? alternative) : alternative;
        return [alternative.value, effect] as const;
      });
      found.set(id, {
        inForce: chosen,
        paidThrough: outcome.benefits.paidThrough,
        ceilingDiffers: others.some(([, effect]) => effect.ceilingTotal !== standing.ceilingTotal),
        byValue: new Map([[chosen, standing], ...others]),
      });
    }
  }
  return found;
}
