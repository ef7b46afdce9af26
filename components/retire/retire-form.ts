import { readWhole } from '@/components/explain/read-number';
import type { RetirementCase } from '@/lib/rules/retirement';

/** A length of time as typed. */
export interface Length {
  readonly years: string;
  readonly months: string;
}

export interface PlaceText extends Length {
  readonly name: string;
}

export interface RetireAnswers {
  readonly pension: RetirementCase['pension'] | undefined;
  readonly places: readonly PlaceText[];
  readonly deemed: Length;
  /** Answer to the one question each kind of pension brings with it. */
  readonly place: 'yes' | 'no' | undefined;
}

export const EMPTY_PLACE: PlaceText = { name: '', years: '', months: '' };
export const NO_ANSWERS: RetireAnswers = {
  pension: undefined,
  places: [EMPTY_PLACE],
  deemed: { years: '', months: '' },
  place: undefined,
};
export const MOST_PLACES = 6;

/** Id of the field in trouble, with the key of the sentence about it. */
export type Problems = Partial<Readonly<Record<string, 'length' | 'nothing' | 'choose'>>>;

/** Months of a length; empty boxes count as none. `undefined` when not readable. */
export function readLength({ years, months }: Length): number | undefined {
  const wholeYears = years.trim() === '' ? 0 : readWhole(years, 0, 60);
  const restMonths = months.trim() === '' ? 0 : readWhole(months, 0, 11);
  if (wholeYears === undefined || restMonths === undefined) return undefined;
  return wholeYears * 12 + restMonths;
}

/** The case for the rules, or what is still wrong with which field. */
export function readAnswers(
  answers: RetireAnswers,
): { readonly case: RetirementCase } | { readonly problems: Problems } {
  const problems: Record<string, 'length' | 'nothing' | 'choose'> = {};
  const { pension, place } = answers;
  if (pension === undefined) problems.pension = 'choose';
  const lengths = answers.places.map(readLength);
  lengths.forEach((months, index) => {
    if (months === undefined) problems[`place-${index}`] = 'length';
  });
  const deemedMonths = readLength(answers.deemed);
  if (deemedMonths === undefined) problems.deemed = 'length';
  const places = lengths.flatMap((months, index) =>
    months === undefined || months === 0 ? [] : [{ id: String(index), months }],
  );
  if (places.length === 0 && Object.keys(problems).every((id) => id === 'pension')) {
    problems['place-0'] = 'nothing';
  }
  if (pension !== undefined && place === undefined) problems.place = 'choose';
  if (pension === undefined || deemedMonths === undefined || Object.keys(problems).length > 0) {
    return { problems };
  }
  const yes = place === 'yes';
  return {
    case: {
      pension,
      places,
      deemedMonths,
      ...(pension === 'in-province' && { lastIsPensionPlace: yes }),
      ...(pension === 'elsewhere' && { lastInProvince: yes }),
      ...(pension === 'extended' && { householdRecord: yes }),
    },
  };
}
