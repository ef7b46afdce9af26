import type { OpenPoint, Requirement, RetirementCase } from '../rules/retirement';

/** A person whose answer was worked out by hand from 二(一)2 and 3 of Zhejiang's document. */
export interface RetirementPerson {
  readonly id: string;
  /** Short Chinese name of the person, such as 满二十年整. */
  readonly person: string;
  readonly case: RetirementCase;
  readonly requirement: Requirement['id'] | null;
  readonly missingMonths?: number;
  readonly handling: string;
  readonly places?: readonly string[];
  readonly open?: readonly OpenPoint[];
}

const one = (months: number) => [{ id: '甲', months }];
const HOME = { pension: 'in-province', lastIsPensionPlace: true } as const;
const MOVED = { pension: 'in-province', lastIsPensionPlace: false } as const;
const ABROAD = { pension: 'elsewhere', lastInProvince: true } as const;

const AT_HOME = { requirement: 'twenty-years', handling: 'pension-place', places: ['甲'] } as const;
const TEN = {
  requirement: 'ten-in-province',
  handling: 'last',
  places: ['甲'],
} as const;

export const RETIREMENT_PEOPLE: readonly RetirementPerson[] = [
  {
    id: 'twenty-years-exactly',
    person: '满二十年整',
    case: { ...HOME, places: one(240), deemedMonths: 0 },
    ...AT_HOME,
    missingMonths: 0,
  },
  {
    id: 'one-month-short',
    person: '差一个月满二十年',
    case: { ...HOME, places: one(239), deemedMonths: 0 },
    ...AT_HOME,
    missingMonths: 1,
  },
  {
    id: 'deemed-fill-up',
    person: '视同缴费补足二十年',
    // 15 years 6 months paid + 4 years 6 months deemed = 20 years
    case: { ...HOME, places: one(186), deemedMonths: 54 },
    ...AT_HOME,
    missingMonths: 0,
  },
  {
    id: 'nothing-paid',
    person: '只有视同缴费',
    // 240 − 100 = 140 months; no place has really been paid in
    case: { ...MOVED, places: [], deemedMonths: 100 },
    requirement: 'twenty-years',
    missingMonths: 140,
    handling: 'not-covered',
  },
  {
    id: 'longest-is-first',
    person: '最后参保地与养老退休地不同',
    // 96 + 131 + 14 = 241 months, one more than needed; 131 is the longest
    case: {
      ...MOVED,
      places: [
        { id: '甲', months: 96 },
        { id: '乙', months: 131 },
        { id: '丙', months: 14 },
      ],
      deemedMonths: 0,
    },
    requirement: 'twenty-years',
    missingMonths: 0,
    handling: 'longest',
    places: ['乙'],
  },
  {
    id: 'longest-ignores-deemed',
    person: '视同年限不算进最长的地方',
    // 60 + 61 + 100 = 221: 19 short; the place is chosen by months really paid
    case: {
      ...MOVED,
      places: [
        { id: '甲', months: 60 },
        { id: '乙', months: 61 },
      ],
      deemedMonths: 100,
    },
    requirement: 'twenty-years',
    missingMonths: 19,
    handling: 'longest',
    places: ['乙'],
  },
  {
    id: 'equally-long',
    person: '两个地方一样长',
    case: {
      ...MOVED,
      places: [
        { id: '甲', months: 120 },
        { id: '乙', months: 120 },
      ],
      deemedMonths: 0,
    },
    requirement: 'twenty-years',
    missingMonths: 0,
    handling: 'longest',
    places: ['甲', '乙'],
    open: ['longest-tie'],
  },
  {
    id: 'elsewhere-ten-exactly',
    person: '省外退休，省内满十年整',
    case: { ...ABROAD, places: one(120), deemedMonths: 0 },
    ...TEN,
    missingMonths: 0,
    open: ['twenty-years-elsewhere'],
  },
  {
    id: 'elsewhere-one-short',
    person: '省外退休，省内差一个月满十年',
    case: { ...ABROAD, places: one(119), deemedMonths: 0 },
    ...TEN,
    missingMonths: 1,
    open: ['twenty-years-elsewhere'],
  },
  {
    id: 'elsewhere-deemed',
    person: '省外退休，靠视同才满十年',
    // 120 − 100 = 20 months; whether the 24 deemed ones count is not written
    case: { ...ABROAD, places: one(100), deemedMonths: 24 },
    ...TEN,
    missingMonths: 20,
    open: ['twenty-years-elsewhere', 'deemed-in-ten'],
  },
  {
    id: 'elsewhere-last-elsewhere',
    person: '省外退休，最后也不在省内参保',
    case: { ...ABROAD, lastInProvince: false, places: one(200), deemedMonths: 0 },
    requirement: null,
    handling: 'not-covered',
  },
  {
    id: 'extended-with-record',
    person: '养老要延缴，户籍地有记录',
    case: { pension: 'extended', householdRecord: true, places: one(228), deemedMonths: 0 },
    requirement: 'twenty-years',
    missingMonths: 12,
    handling: 'household-or-last',
    places: ['甲'],
  },
  {
    id: 'extended-without-record',
    person: '养老要延缴，户籍地没有记录',
    case: { pension: 'extended', householdRecord: false, places: one(240), deemedMonths: 0 },
    requirement: 'twenty-years',
    missingMonths: 0,
    handling: 'not-covered',
    open: ['no-household-record'],
  },
];
