import { describe, expect, it } from 'vitest';
import {
  FIRST_PREMIUM_YEAR,
  growPremiums,
  LAST_PREMIUM_YEAR,
  PERSONAL_PREMIUMS,
} from './premium-history';

const tenth = (amount: number) => amount.toFixed(1);

describe('the premiums of 2003–2023', () => {
  it('give the two numbers the National Healthcare Security Administration published', () => {
    const { paid, grown, rows } = growPremiums(2003, 2023, 5);
    expect(rows).toHaveLength(21);
    expect(paid).toBe(2640);
    expect(tenth(grown)).toBe('3343.1');
  });

  it('are one a year without a gap', () => {
    expect(PERSONAL_PREMIUMS[0]).toEqual({ year: FIRST_PREMIUM_YEAR, amount: 10 });
    expect(PERSONAL_PREMIUMS[20]).toEqual({ year: LAST_PREMIUM_YEAR, amount: 380 });
    expect(PERSONAL_PREMIUMS.find(({ year }) => year === 2010)?.amount).toBe(30);
    expect(PERSONAL_PREMIUMS.find(({ year }) => year === 2016)?.amount).toBe(150);
  });
});

describe('growing premiums', () => {
  it('pays interest from the year after the payment', () => {
    // 2021: 320 × 1.1² = 387.2; 2022: 350 × 1.1 = 385; 2023: 380
    const { rows, paid, grown } = growPremiums(2021, 2023, 10);
    expect(rows.map((row) => tenth(row.grown))).toEqual(['387.2', '385.0', '380.0']);
    expect(rows.map(({ yearsOfInterest }) => yearsOfInterest)).toEqual([2, 1, 0]);
    expect(paid).toBe(1050);
    expect(tenth(grown)).toBe('1152.2');
  });

  it('without interest is the plain sum', () => {
    expect(growPremiums(2003, 2007, 0)).toMatchObject({ paid: 50, grown: 50 });
  });

  it('takes a single year', () => {
    expect(growPremiums(2023, 2023, 5)).toMatchObject({ paid: 380, grown: 380 });
  });

  it('of no year is nothing', () => {
    expect(growPremiums(2023, 2003, 5)).toEqual({ rows: [], paid: 0, grown: 0 });
  });
});
