import type { ClauseId } from '../sources/clauses';

/** An average stay in hospital of 2022 and what the fund would pay of it. Yuan; whole percent. */
export const HOSPITAL_STAY = {
  year: 2022,
  cost: 8129,
  reimbursedPercent: 70,
  clause: 'hospital-2022',
} as const satisfies Record<string, number | ClauseId>;

/** Yuan the fund pays of the average stay: 8129 × 70%. */
export const STAY_REIMBURSED = (HOSPITAL_STAY.cost * HOSPITAL_STAY.reimbursedPercent) / 100;

/** People aged 20 to 29. Whole percent; the dearest case in yuan. */
export const YOUNG_IN_HOSPITAL = {
  percentOfPeople: 7,
  percentOfStays: 9,
  dearest: 2_050_000,
  clause: 'young-in-hospital',
} as const satisfies Record<string, number | ClauseId>;

/** What was paid in for one person over 2003–2023, both at least. Yuan. */
export const PAID_BY_THE_STATE = {
  subsidy: 6020,
  total: 8660,
  clause: 'subsidy-totals',
} as const satisfies Record<string, number | ClauseId>;

export interface YearOfFunding {
  readonly year: number;
  /** Yuan per person; `null` = not recorded. */
  readonly subsidy: number;
  readonly personal: number | null;
  readonly clause: ClauseId;
}

export const FUNDING: readonly YearOfFunding[] = [
  { year: 2023, subsidy: 640, personal: 380, clause: 'funding-2023-2025' },
  { year: 2024, subsidy: 670, personal: 400, clause: 'funding-2023-2025' },
  { year: 2025, subsidy: 700, personal: 400, clause: 'funding-2023-2025' },
  // Stated as 24 more than the year before, which is 724.
  { year: 2026, subsidy: 724, personal: null, clause: 'funding-2026' },
];

/** Two authorities, two numbers for the subsidy of 2003: neither is chosen. Yuan per person. */
export const SUBSIDY_2003: readonly {
  readonly id: 'nhsa' | 'mof';
  readonly amount: number;
  readonly clause: ClauseId;
}[] = [
  { id: 'nhsa', amount: 10, clause: 'subsidy-2003-nhsa' },
  { id: 'mof', amount: 20, clause: 'subsidy-2003-mof' },
];

/** How many premiums one average reimbursement is worth. */
export function premiumsPerStay(premium: number): number {
  return STAY_REIMBURSED / premium;
}
