import { describe, expect, it } from 'vitest';
import { parseCase } from './parse-case';

type Json = Record<string, unknown>;

const valid = {
  version: 1,
  region: '330100',
  asOf: '2026-04-15',
  group: 'general',
  eligibleSince: 2000,
  history: [
    { year: 2024, status: 'resident' },
    { year: 2025, status: 'resident', claims: 'some' },
  ],
  payment: { on: '2026-04-15', coverageYears: [2026] },
};
const withPayment = (payment: Json) => ({ ...valid, payment: { ...valid.payment, ...payment } });
const withYear = (...records: unknown[]) => ({ ...valid, history: records });
const employed = (more: Json) => withYear({ year: 2025, status: 'employee', ...more });
const resident = (more: Json = {}) => ({ year: 2025, status: 'resident', ...more });

function refusal(input: unknown) {
  const result = parseCase(input);
  return result.ok ? 'accepted' : { code: result.error.code, paths: result.error.paths };
}

/** What is wrong, the case, and the paths to name. */
type Row = readonly [string, unknown, ...string[]];

const DATES: Row[] = [
  ['30 February', { ...valid, asOf: '2026-02-30' }, 'asOf'],
  ['29 February of a common year', withPayment({ on: '2026-02-29' }), 'payment.on'],
  ['a month 13', { ...valid, asOf: '2026-13-01' }, 'asOf'],
  ['a date without leading zeros', { ...valid, asOf: '2026-4-15' }, 'asOf'],
  ['a date with a time', { ...valid, asOf: '2026-04-15T00:00' }, 'asOf'],
  ['a date as a number', { ...valid, asOf: 20260415 }, 'asOf'],
  ['a day before 1900', { ...valid, asOf: '1899-12-31' }, 'asOf'],
  ['asOf before 2025', { ...valid, asOf: '2024-12-31' }, 'asOf'],
  ['asOf after the last year paid for', { ...valid, asOf: '2027-01-01' }, 'asOf'],
  ['payment two years ahead', withPayment({ on: '2024-12-31' }), 'payment.on'],
  ['payment after the year', withPayment({ on: '2027-01-01' }), 'payment.on'],
  [
    'a local window that is no date',
    { ...valid, local: { windows: { '2026': { closes: '2025-12-32' } } } },
    'local.windows.2026.closes',
  ],
];

const YEARS: Row[] = [
  ['eligible before 1900', { ...valid, eligibleSince: 1899, history: [] }, 'eligibleSince'],
  ['eligible after 2200', { ...valid, eligibleSince: 2201, history: [] }, 'eligibleSince'],
  ['eligible after Y', { ...valid, eligibleSince: 2027, history: [] }, 'eligibleSince'],
  ['half a year', { ...valid, eligibleSince: 2000.5 }, 'eligibleSince'],
  ['no coverage year', withPayment({ coverageYears: [] }), 'payment.coverageYears'],
  ['a gap', withPayment({ coverageYears: [2026, 2028] }), 'payment.coverageYears'],
  ['the same year twice', withPayment({ coverageYears: [2026, 2026] }), 'payment.coverageYears'],
  ['years backwards', withPayment({ coverageYears: [2027, 2026] }), 'payment.coverageYears'],
  ['three years', withPayment({ coverageYears: [2026, 2027, 2028] }), 'payment.coverageYears'],
  ['one year not in a list', withPayment({ coverageYears: 2026 }), 'payment.coverageYears'],
  ['a year twice', withYear(resident(), { year: 2025, status: 'none' }), 'history.1.year'],
  ['a year before eligibility', withYear({ year: 1999, status: 'none' }), 'history.0.year'],
  ['a year after Y', withYear({ year: 2027, status: 'none' }), 'history.0.year'],
  ['a year 1899', { ...valid, history: [{ year: 1899, status: 'none' }] }, 'history.0.year'],
];

const RECORDS: Row[] = [
  ['an unknown status', withYear({ year: 2025, status: 'retired' }), 'history.0.status'],
  ['Y unknown', withYear(resident(), { year: 2026, status: 'unknown' }), 'history.1.status'],
  [
    'Y employed until nobody knows',
    withYear({ year: 2026, status: 'employee' }),
    'history.0.lastMonth',
  ],
  ['month 0', withYear({ year: 2025, status: 'employee', lastMonth: 0 }), 'history.0.lastMonth'],
  ['month 13', withYear({ year: 2025, status: 'employee', lastMonth: 13 }), 'history.0.lastMonth'],
  ['month 1.5', employed({ lastMonth: 1.5 }), 'history.0.lastMonth'],
  ['a last month without employment', withYear(resident({ lastMonth: 3 })), 'history.0.lastMonth'],
  ['claims of an employee', employed({ lastMonth: 3, claims: 'none' }), 'history.0.claims'],
  [
    'claims of the uninsured',
    withYear({ year: 2025, status: 'none', claims: 'unknown' }),
    'history.0.claims',
  ],
  [
    'claims before 2025',
    withYear({ year: 2024, status: 'resident', claims: 'none' }),
    'history.0.claims',
  ],
  ['claims of another kind', withYear(resident({ claims: 'many' })), 'history.0.claims'],
  [
    'a bonus before 2025',
    withYear({ year: 2024, status: 'resident', bonusUsed: false }),
    'history.0.bonusUsed',
  ],
  [
    'a bonus of the uninsured',
    withYear({ year: 2025, status: 'none', bonusUsed: false }),
    'history.0.bonusUsed',
  ],
  [
    'a bonus used without claims',
    withYear(resident({ claims: 'none', bonusUsed: true })),
    'history.0.bonusUsed',
  ],
  ['a bonus used, claims unknown', withYear(resident({ bonusUsed: true })), 'history.0.bonusUsed'],
  ['a bonus in words', withYear(resident({ bonusUsed: 'yes' })), 'history.0.bonusUsed'],
  ['a record that is no object', withYear(2025), 'history.0'],
  ['history that is no list', { ...valid, history: { 2025: 'none' } }, 'history'],
];

const OTHERS: Row[] = [
  ['minus one year of back-payment', withPayment({ backPayYears: -1 }), 'payment.backPayYears'],
  ['41 years of back-payment', withPayment({ backPayYears: 41 }), 'payment.backPayYears'],
  ['half a year of back-payment', withPayment({ backPayYears: 0.5 }), 'payment.backPayYears'],
  ['a window of another kind', withPayment({ window: 'open' }), 'payment.window'],
  ['a next window of another kind', withPayment({ nextWindow: true }), 'payment.nextWindow'],
  ['a ceiling of 0', { ...valid, local: { ceiling: 0 } }, 'local.ceiling'],
  ['half a yuan', { ...valid, local: { ceiling: 400000.5 } }, 'local.ceiling'],
  ['a premium below 0', { ...valid, local: { premiums: { '2026': -1 } } }, 'local.premiums.2026'],
  ['an unknown reading', { ...valid, readings: { mood: 'good' } }, 'readings.mood'],
  [
    'an unknown value of a reading',
    { ...valid, readings: { 'wait-starts': 'never' } },
    'readings.wait-starts',
  ],
  ['an event without its date', { ...valid, entry: { event: 'released' } }, 'entry.date'],
  ['a date without an event', { ...valid, entry: { date: '2026-01-01' } }, 'entry.date'],
  [
    'an event after the payment',
    { ...valid, entry: { event: 'student', date: '2026-04-16' } },
    'entry.date',
  ],
  ['an unknown event', { ...valid, entry: { event: 'married' } }, 'entry.event'],
  ['a newborn of two', { ...valid, group: 'newborn', eligibleSince: 2024, history: [] }, 'group'],
  ['no group', { ...valid, group: '' }, 'group'],
  ['an unknown tier', { ...valid, tier: 'senior' }, 'tier'],
  ['a region as a number', { ...valid, region: 330100 }, 'region'],
  ['five digits', { ...valid, region: '33010' }, 'region'],
  ['full-width digits', { ...valid, region: '３３０１００' }, 'region'],
  ['65 characters of reference', { ...valid, ref: 'x'.repeat(65) }, 'ref'],
  ['a numeric reference', { ...valid, ref: 1 }, 'ref'],
  ['version 0', { ...valid, version: 0 }, 'version'],
  ['version "1"', { ...valid, version: '1' }, 'version'],
  ['version 1.5', { ...valid, version: 1.5 }, 'version'],
];

const UNKNOWN_FIELDS: Row[] = [
  ['on top', { ...valid, name: 'Wang' }, 'name'],
  ['in a year', withYear(resident({ hospital: 1 })), 'history.0.hospital'],
  ['in the entry', { ...valid, entry: { event: 'none', place: 1 } }, 'entry.place'],
  ['in the payment', withPayment({ amount: 700 }), 'payment.amount'],
  ['in the local figures', { ...valid, local: { hint: 1 } }, 'local.hint'],
  [
    'in a local window',
    { ...valid, local: { windows: { '2026': { closes: '2025-12-25', note: 1 } } } },
    'local.windows.2026.note',
  ],
  ['two at once', { ...valid, b: 1, a: 1 }, 'a', 'b'],
  ['named __proto__', JSON.parse(`{"__proto__":1,${JSON.stringify(valid).slice(1)}`), '__proto__'],
];

describe.each([
  ['dates', DATES],
  ['years', YEARS],
  ['records', RECORDS],
  ['the rest', OTHERS],
  ['unknown fields', UNKNOWN_FIELDS],
])('parseCase refuses %s', (_kind, rows) => {
  it.each(rows)('%s', (_name, input, ...paths) => {
    expect(refusal(input)).toEqual({ code: 'invalid-case', paths });
  });
});

describe('parseCase', () => {
  it.each(['version', 'region', 'asOf', 'group', 'eligibleSince', 'history', 'payment'])(
    'needs %s',
    (field) => {
      const { [field as keyof typeof valid]: _left, ...rest } = valid;
      expect(refusal(rest)).toEqual({ code: 'invalid-case', paths: [field] });
    },
  );

  it.each(['on', 'coverageYears'])('needs payment.%s', (field) => {
    const { [field as 'on']: _left, ...rest } = valid.payment;
    const expected = { code: 'invalid-case', paths: [`payment.${field}`] };
    expect(refusal({ ...valid, payment: rest })).toEqual(expected);
  });

  it.each([null, undefined, [], [valid], 'case', 1, true])('refuses %j as a whole', (input) => {
    expect(refusal(input)).toEqual({ code: 'invalid-case', paths: [''] });
  });

  it('names every path that is wrong, sorted', () => {
    const input = { ...withPayment({ backPayYears: 41, on: '2024-01-01' }), asOf: 'now', x: 1 };
    expect(refusal(input)).toEqual({
      code: 'invalid-case',
      paths: ['asOf', 'payment.backPayYears', 'payment.on', 'x'],
    });
  });

  it('tells a newer version first, then years before the policy, then the rest', () => {
    const old = { ...withPayment({ coverageYears: [2024] }), asOf: 'now' };
    expect(refusal({ ...old, version: 2 })).toEqual({
      code: 'version-unsupported',
      paths: ['version'],
    });
    expect(refusal(old)).toEqual({ code: 'before-policy', paths: ['payment.coverageYears'] });
    expect(refusal({ ...old, version: 0 })).toMatchObject({ code: 'before-policy' });
    expect(refusal({ ...valid, asOf: 'now' })).toMatchObject({ code: 'invalid-case' });
    expect(refusal(withPayment({ coverageYears: [2024, 2099, 'x'] }))).toMatchObject({
      code: 'before-policy',
    });
  });

  it.each([
    ['the year 1900', { ...valid, eligibleSince: 1900 }],
    ['the last day of the year', { ...valid, asOf: '2026-12-31' }],
    [
      'the last day of two years',
      { ...withPayment({ coverageYears: [2026, 2027] }), asOf: '2027-12-31' },
    ],
    ['the first day of 2025', { ...valid, asOf: '2025-01-01' }],
    ['40 years of back-payment', withPayment({ backPayYears: 40 })],
    ['a premium of 0', { ...valid, local: { premiums: { '2026': 0 } } }],
    ['a newborn of last year', { ...valid, group: 'newborn', eligibleSince: 2025, history: [] }],
    [
      'an event on the day of payment',
      { ...valid, entry: { event: 'student', date: '2026-04-15' } },
    ],
    ['a bonus used with claims', withYear(resident({ claims: 'some', bonusUsed: true }))],
    ['employed in Y with its month', withYear({ year: 2026, status: 'employee', lastMonth: 4 })],
    ['years in any order', withYear(resident(), { year: 2020, status: 'none' })],
    ['payment in the year before', withPayment({ on: '2025-01-01' })],
  ])('accepts %s', (_name, input) => {
    expect(refusal(input)).toBe('accepted');
  });

  it('fills in the defaults', () => {
    expect(parseCase(valid)).toMatchObject({
      ok: true,
      input: {
        tier: 'adult',
        entry: { event: 'none' },
        payment: { window: 'auto', nextWindow: 'auto', backPayYears: 0 },
      },
    });
  });
});
