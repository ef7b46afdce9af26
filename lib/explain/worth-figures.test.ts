import { expect, it } from 'vitest';
import { CLAUSES } from '../sources/clauses';
import {
  FUNDING,
  HOSPITAL_STAY,
  PAID_BY_THE_STATE,
  premiumsPerStay,
  STAY_REIMBURSED,
  SUBSIDY_2003,
  YOUNG_IN_HOSPITAL,
} from './worth-figures';

it('an average stay brings back about 5690 yuan', () => {
  expect(Math.round(STAY_REIMBURSED)).toBe(5690);
  // 5690.3 ÷ 400 = 14.2; ÷ 380 = 14.97
  expect(premiumsPerStay(400).toFixed(1)).toBe('14.2');
  expect(Math.floor(premiumsPerStay(380))).toBe(14);
});

it('what people and state paid in adds up', () => {
  expect(PAID_BY_THE_STATE.total - PAID_BY_THE_STATE.subsidy).toBe(2640);
  expect(Math.round((PAID_BY_THE_STATE.subsidy / PAID_BY_THE_STATE.total) * 100)).toBe(70);
  expect(FUNDING[0]).toMatchObject({ subsidy: 640, personal: 380 });
  expect((FUNDING[3]?.subsidy ?? 0) - (FUNDING[2]?.subsidy ?? 0)).toBe(24);
});

it('every figure stands in the passage it cites', () => {
  const says = (clause: keyof typeof CLAUSES, figure: number) =>
    expect(CLAUSES[clause].quote).toContain(String(figure));
  says(HOSPITAL_STAY.clause, HOSPITAL_STAY.cost);
  says(YOUNG_IN_HOSPITAL.clause, YOUNG_IN_HOSPITAL.percentOfPeople);
  says(YOUNG_IN_HOSPITAL.clause, YOUNG_IN_HOSPITAL.percentOfStays);
  says(YOUNG_IN_HOSPITAL.clause, YOUNG_IN_HOSPITAL.dearest / 10_000);
  says(PAID_BY_THE_STATE.clause, PAID_BY_THE_STATE.subsidy);
  says(PAID_BY_THE_STATE.clause, PAID_BY_THE_STATE.total);
  for (const { amount, clause } of SUBSIDY_2003) says(clause, amount);
  for (const { clause, subsidy, personal } of FUNDING) {
    if (personal !== null) says(clause, personal);
    says(clause, personal === null ? subsidy - 700 : subsidy);
  }
});
