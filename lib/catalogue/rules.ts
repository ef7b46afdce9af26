import type { RegionPack, Sourced } from '../params/region-pack';
import { REDUCTION_CAP_PERCENT } from '../rules/ceiling';
import { CROSS_SCHEME_BREAK_MONTHS, POLICY_FIRST_YEAR } from '../rules/coverage-history';
import { SCHEME_FIRST_YEAR } from '../rules/interruption';
import { LOYALTY_FREE_YEARS } from '../rules/rewards';
import { LONG_BREAK_FLOOR, LONG_BREAK_YEARS } from '../rules/waiting-period';
import type { ClauseId } from '../sources/clauses';
import type { ReadingId } from '../values/enrolment-case';

/** Figures a place may state for itself; the others in a pack are tables by year. */
type SingleFigure = {
  [Key in keyof RegionPack]-?: NonNullable<RegionPack[Key]> extends Sourced<unknown> ? Key : never;
}[keyof RegionPack];
export type RuleFigure = SingleFigure | 'premiums' | 'windows';

/** Numbers that hold everywhere: they stand in the documents' own sentences. */
export const RULE_NUMBERS = {
  policyFirstYear: POLICY_FIRST_YEAR,
  schemeFirstYear: SCHEME_FIRST_YEAR,
  crossSchemeBreakMonths: CROSS_SCHEME_BREAK_MONTHS,
  longBreakYears: LONG_BREAK_YEARS,
  longBreakFloor: LONG_BREAK_FLOOR,
  loyaltyFreeYears: LOYALTY_FREE_YEARS,
  reductionCapPercent: REDUCTION_CAP_PERCENT,
} as const;
export type RuleNumber = keyof typeof RULE_NUMBERS;

/** What a rule holds for: coverage years from 2025, single years from 2025, or any date at all. */
export type Applies = 'coverage' | 'years' | 'always';

export interface Rule {
  readonly id: string;
  readonly applies: Applies;
  /** The passages it is read from, the narrowest there are. */
  readonly clauses: readonly ClauseId[];
  /** Open questions this rule answers one way or the other. */
  readonly openQuestions?: readonly ReadingId[];
  readonly figures?: readonly RuleFigure[];
  readonly numbers?: readonly RuleNumber[];
}

const ASSUMED = ['spec-assumption'] as const satisfies readonly ClauseId[];

/**
 * Every rule of rules.md in its order, whether or not it leaves a step of its own in the working.
 * The sentences are in the messages: under `rules` for those with a step, under `rules-page` for
 * the others.
 */
export const RULES = [
  { id: 'H1', applies: 'coverage', clauses: ASSUMED },
  {
    id: 'H2',
    applies: 'coverage',
    clauses: ['zj19-2-3-2-variable', 'nat38-variable', 'xiamen-qa'],
    openQuestions: ['broken-years-from'],
    numbers: ['policyFirstYear', 'schemeFirstYear'],
  },
  {
    id: 'H3',
    applies: 'coverage',
    clauses: ['zj19-2-3-2-cross', 'zj19-2-3-3'],
    figures: ['transferGapMonths'],
    numbers: ['crossSchemeBreakMonths'],
  },
  { id: 'H4', applies: 'coverage', clauses: ['xiamen-qa', 'spec-assumption'] },
  { id: 'H5', applies: 'coverage', clauses: ASSUMED },
  {
    id: 'W0',
    applies: 'coverage',
    clauses: ['zj19-2-3-2-fixed', 'zj19-2-3-3', 'nat38-fixed'],
    figures: ['windows', 'recurringWindow'],
  },
  {
    id: 'W1',
    applies: 'coverage',
    clauses: ['zj19-2-3-2-fixed', 'nat38-fixed'],
    openQuestions: ['in-window-after-break'],
  },
  {
    id: 'W2',
    applies: 'coverage',
    clauses: [
      'zj19-2-3-2-fixed',
      'zj19-2-3-2-variable',
      'nat38-fixed',
      'nat38-variable',
      'fuxin-qa-2025',
      'qingdao-qa',
      'xiamen-qa',
    ],
    openQuestions: ['first-broken-year'],
    figures: ['fixedMonths'],
  },
  {
    id: 'W3',
    applies: 'coverage',
    clauses: ['zj19-2-3-3', 'zj19-2-3-2-fixed', 'nat38-fixed'],
    openQuestions: ['events-elsewhere'],
    figures: ['exemptGroups', 'exemptEvents', 'transferGapMonths'],
  },
  {
    id: 'W4',
    applies: 'coverage',
    clauses: ['zj19-2-3-2-fixed', 'nat38-fixed', 'fuxin-qa-2025', 'spec-assumption'],
    openQuestions: ['wait-starts'],
  },
  {
    id: 'W5',
    applies: 'coverage',
    clauses: ['zj19-2-3-2-fixed', 'zj19-2-3-3', 'nat38-fixed'],
    figures: ['exemptStart'],
  },
  {
    id: 'W6',
    applies: 'coverage',
    clauses: ['fuxin-qa-2025', 'spec-assumption'],
    openQuestions: ['second-year-wait'],
  },
  { id: 'W7', applies: 'coverage', clauses: ['zj19-2-3-2-fixed', 'nat38-fixed'] },
  { id: 'W8', applies: 'coverage', clauses: ['fan-2024-08-01', 'spec-assumption'] },
  { id: 'D1', applies: 'always', clauses: ['fuxin-qa-2025', 'civil-code-202'] },
  { id: 'D2', applies: 'always', clauses: ['civil-code-202'] },
  { id: 'R1', applies: 'coverage', clauses: ['zj19-2-3-2-repair', 'nat38-repair'] },
  { id: 'R2', applies: 'coverage', clauses: ['zj19-2-3-2-repair', 'nat38-repair'] },
  {
    id: 'R3',
    applies: 'coverage',
    clauses: ['zj19-2-3-2-repair', 'nat38-repair', 'spec-assumption'],
    figures: ['premiums'],
  },
  { id: 'R4', applies: 'coverage', clauses: ['zj19-2-3-2-repair', 'nat38-repair'] },
  {
    id: 'R5',
    applies: 'coverage',
    clauses: ['zj19-2-3-2-floor', 'nat38-floor', 'fan-2024-08-01'],
    numbers: ['longBreakYears', 'longBreakFloor'],
  },
  { id: 'R6', applies: 'coverage', clauses: ASSUMED },
  { id: 'R7', applies: 'coverage', clauses: ASSUMED },
  { id: 'C0', applies: 'years', clauses: ASSUMED },
  {
    id: 'C1',
    applies: 'years',
    clauses: ['zj19-2-3-1-loyalty', 'zj19-2-3-1-january', 'nat38-loyalty', 'guangxi-example'],
    openQuestions: ['loyalty-effective'],
    figures: ['incentives'],
    numbers: ['loyaltyFreeYears'],
  },
  {
    id: 'C2',
    applies: 'years',
    clauses: ['zj19-2-3-1-zero-claim', 'zj19-2-3-1-january', 'nat38-zero-claim', 'fan-2024-08-01'],
    figures: ['incentives', 'requiresNextYear'],
  },
  {
    id: 'C3',
    applies: 'years',
    clauses: ['zj19-2-3-1-cap', 'nat38-cap'],
    figures: ['increaseCap'],
  },
  {
    id: 'C4',
    applies: 'years',
    clauses: ['zj19-2-3-1-used', 'nat38-used', 'nhsa-2024-19'],
  },
  {
    id: 'C5',
    applies: 'years',
    clauses: ['zj19-2-3-1-break', 'nat38-break', 'nat38-break-reduction', 'fan-2024-08-01-kept'],
    openQuestions: ['kept-after-break'],
    figures: ['breakReduction'],
    numbers: ['reductionCapPercent'],
  },
  {
    id: 'C6',
    applies: 'years',
    clauses: ['zj19-2-3-2-cross', 'spec-assumption'],
    openQuestions: ['employee-years'],
    numbers: ['crossSchemeBreakMonths'],
  },
  {
    id: 'C7',
    applies: 'years',
    clauses: ['zj19-2-3-1-cap', 'nat38-cap'],
    figures: ['ceiling', 'uncappedGroups'],
  },
  { id: 'C8', applies: 'years', clauses: ASSUMED },
  { id: 'C9', applies: 'years', clauses: ['zj19-2-3-1-loyalty', 'nat38-loyalty'] },
] as const satisfies readonly Rule[];

export type ListedRuleId = (typeof RULES)[number]['id'];
