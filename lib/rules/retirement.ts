import type { RetirementStep } from './retirement-catalogue';

/** 二(一)2: to retire with benefits; 二(一)3: within the province, for those retired elsewhere. */
const MONTHS_TO_RETIRE = 240;
const MONTHS_IN_PROVINCE = 120;

export interface PlaceOfPayment {
  readonly id: string;
  /** Months of employee insurance really paid here. */
  readonly months: number;
}

export interface RetirementCase {
  /** Where the old-age pension is drawn; `extended`: it must first be paid for longer. */
  readonly pension: 'in-province' | 'elsewhere' | 'extended';
  /** Places in Zhejiang in the order of payment, the last one last. */
  readonly places: readonly PlaceOfPayment[];
  /** Months counted as paid (视同缴费), of any place in the province. */
  readonly deemedMonths: number;
  /** Pension in the province: whether the last place of payment is also where it is drawn. */
  readonly lastIsPensionPlace?: boolean;
  /** Pension elsewhere: whether employee insurance was last paid in the province. */
  readonly lastInProvince?: boolean;
  /** Pension extended: whether employee insurance was ever paid where the household is. */
  readonly householdRecord?: boolean;
}

export interface Requirement {
  readonly id: 'twenty-years' | 'ten-in-province';
  readonly countedMonths: number;
  readonly requiredMonths: number;
  readonly missingMonths: number;
  /** How the text lets the rest be made up; empty where it names no way. */
  readonly ways: readonly ('lump-sum' | 'keep-paying')[];
}

/** Where to go. `places` name entries of the case; two of them have paid equally long. */
export type Handling =
  | { readonly kind: 'pension-place'; readonly places: readonly string[] }
  | { readonly kind: 'longest'; readonly places: readonly string[] }
  | { readonly kind: 'last'; readonly places: readonly string[] }
  | { readonly kind: 'household-or-last'; readonly places: readonly string[] }
  | { readonly kind: 'not-covered' };

/** Points the document leaves open that would change the answer for this person. */
export type OpenPoint =
  /** Whether somebody retired elsewhere needs the 20 years too. */
  | 'twenty-years-elsewhere'
  /** Whether deemed months count towards the 10 years; they do not here. */
  | 'deemed-in-ten'
  | 'longest-tie'
  | 'no-household-record';

export interface Retirement {
  readonly actualMonths: number;
  readonly totalMonths: number;
  readonly requirement: Requirement | null;
  readonly handling: Handling;
  readonly open: readonly OpenPoint[];
  readonly steps: readonly RetirementStep[];
}

/**
 * Rules E1–E6. Months are whole calendar months of employee insurance in Zhejiang; months paid in
 * other provinces are no part of it, because the document does not say that they count.
 */
export function retirementOf(input: RetirementCase): Retirement {
  const steps: RetirementStep[] = [];
  const actualMonths = input.places.reduce((sum, { months }) => sum + months, 0);
  const totalMonths = actualMonths + input.deemedMonths;
  steps.push({
    rule: 'E1',
    clause: 'zj19-2-1-2',
    inputs: { actualMonths, deemedMonths: input.deemedMonths },
    result: totalMonths,
  });
  const open: OpenPoint[] = [];
  const handling = handlingOf(input, steps, open);
  const requirement = requirementOf(input, { actualMonths, totalMonths }, handling, steps, open);
  return { actualMonths, totalMonths, requirement, handling, open, steps };
}

function requirementOf(
  { pension, deemedMonths }: RetirementCase,
  { actualMonths, totalMonths }: { actualMonths: number; totalMonths: number },
  handling: Handling,
  steps: RetirementStep[],
  open: OpenPoint[],
): Requirement | null {
  if (pension === 'elsewhere') {
    if (handling.kind === 'not-covered') return null;
    open.push('twenty-years-elsewhere');
    const missingMonths = Math.max(0, MONTHS_IN_PROVINCE - actualMonths);
    if (missingMonths > 0 && deemedMonths > 0) open.push('deemed-in-ten');
    steps.push({
      rule: 'E5',
      clause: 'zj19-2-1-3',
      inputs: { actualMonths, requiredMonths: MONTHS_IN_PROVINCE },
      result: missingMonths,
    });
    return {
      id: 'ten-in-province',
      countedMonths: actualMonths,
      requiredMonths: MONTHS_IN_PROVINCE,
      missingMonths,
      ways: missingMonths > 0 ? ['lump-sum', 'keep-paying'] : [],
    };
  }
  const missingMonths = Math.max(0, MONTHS_TO_RETIRE - totalMonths);
  steps.push({
    rule: 'E2',
    clause: 'zj19-2-1-2',
    inputs: { totalMonths, requiredMonths: MONTHS_TO_RETIRE },
    result: missingMonths,
  });
  return {
    id: 'twenty-years',
    countedMonths: totalMonths,
    requiredMonths: MONTHS_TO_RETIRE,
    missingMonths,
    ways: [],
  };
}

function handlingOf(input: RetirementCase, steps: RetirementStep[], open: OpenPoint[]): Handling {
  const last = input.places.slice(-1).map(({ id }) => id);
  const settle = (
    rule: RetirementStep['rule'],
    inputs: RetirementStep['inputs'],
    handling: Handling,
    clause: RetirementStep['clause'] = 'zj19-2-1-3',
  ) => {
    steps.push({ rule, clause, inputs, result: handling.kind });
    return handling;
  };
  switch (input.pension) {
    case 'elsewhere': {
      const lastInProvince = input.lastInProvince ?? false;
      return settle(
        'E4',
        { lastInProvince },
        lastInProvince ? { kind: 'last', places: last } : { kind: 'not-covered' },
      );
    }
    case 'extended': {
      const householdRecord = input.householdRecord ?? false;
      // The text gives a choice to those with a record and is silent about the others.
      if (!householdRecord) open.push('no-household-record');
      return settle(
        'E6',
        { householdRecord },
        householdRecord ? { kind: 'household-or-last', places: last } : { kind: 'not-covered' },
      );
    }
    case 'in-province': {
      const lastIsPensionPlace = input.lastIsPensionPlace ?? false;
      // Gathering at the longest place is offered only where the two places differ; where they are
      // the same, that it is done there is our inference.
      if (lastIsPensionPlace) {
        const handling: Handling = { kind: 'pension-place', places: last };
        return settle('E3', { lastIsPensionPlace }, handling, 'spec-assumption');
      }
      const most = Math.max(...input.places.map(({ months }) => months));
      const longest = input.places.filter(({ months }) => months === most && months > 0);
      if (longest.length === 0) return settle('E3', { longestMonths: 0 }, { kind: 'not-covered' });
      if (longest.length > 1) open.push('longest-tie');
      const places = longest.map(({ id }) => id);
      return settle('E3', { lastIsPensionPlace, longestMonths: most }, { kind: 'longest', places });
    }
  }
}
