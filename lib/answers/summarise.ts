import type { Assessment, Outcome } from '../rules/assessment';
import type { ResultSummary } from './codec';

/** The little of a result that a link carries, to tell later whether it would come out the same. */
export function summarise(assessment: Assessment): readonly ResultSummary[] {
  const insured = summaryOf(assessment.ifInsured);
  const lapsed = summaryOf(assessment.ifLapsed);
  return JSON.stringify(insured) === JSON.stringify(lapsed) ? [insured] : [insured, lapsed];
}

function summaryOf({ benefits, wait, ceiling }: Outcome): ResultSummary {
  return {
    startsOn: benefits.startsOn,
    totalMonths: wait.totalMonths,
    ceiling: ceiling.status === 'uncapped' ? 'uncapped' : ceiling.total,
  };
}
