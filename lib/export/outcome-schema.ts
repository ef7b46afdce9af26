import { DATE } from './case-schema';
import { list, nullable, object, oneOf, ref } from './schema-parts';

const COUNT = { type: 'integer', minimum: 0 };
const YUAN = { type: 'integer', minimum: 0 };
const YEAR = { type: 'integer' };
const FLAG = { type: 'boolean' };

/** What one person is told under one settled history. Mirrors `Outcome` in rules/assessment.ts. */
export const OUTCOME_DEFINITIONS = {
  Outcome: object({
    wait: ref('Wait'),
    benefits: ref('Benefits'),
    repair: ref('Repair'),
    ceiling: ref('Ceiling'),
    ceilingAtStart: nullable(ref('Ceiling')),
  }),
  Wait: object({
    fixedMonths: COUNT,
    variableMonths: COUNT,
    totalMonths: COUNT,
    brokenYears: COUNT,
    reason: oneOf([
      'exempt-group',
      'in-window',
      'exempt-event',
      'in-window-broken',
      'late-broken',
      'late-continuous',
    ]),
  }),
  Benefits: object({
    startsOn: DATE,
    paidThrough: DATE,
    effective: FLAG,
    wastedYears: list(YEAR),
  }),
  Repair: object({
    maxUsefulYears: COUNT,
    floorMonths: COUNT,
    chosenCost: nullable(YUAN),
    wastedYears: COUNT,
    options: { ...list(ref('RepairOption')), minItems: 1 },
  }),
  RepairOption: object({
    years: COUNT,
    totalMonths: COUNT,
    startsOn: DATE,
    cost: nullable(YUAN),
    daysEarlier: COUNT,
    extraCost: nullable(YUAN),
  }),
  Ceiling: object({
    on: DATE,
    status: oneOf(['known', 'not-recorded', 'uncapped']),
    covered: FLAG,
    base: nullable(YUAN),
    loyalty: YUAN,
    zeroClaim: YUAN,
    increase: nullable(YUAN),
    maxIncrease: nullable(YUAN),
    reduction: nullable(YUAN),
    total: nullable(YUAN),
    streak: COUNT,
    awards: list(ref('Award')),
  }),
  Award: object({
    kind: oneOf(['loyalty', 'zero-claim']),
    earnedYear: YEAR,
    effective: DATE,
    amount: YUAN,
    status: oneOf(['counted', 'capped', 'cleared', 'forfeited', 'pending']),
  }),
};
