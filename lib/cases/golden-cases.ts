import type { GoldenCase } from './golden-case';
import { BREAK_CASES } from './hand/breaks';
import { CEILING_CASES } from './hand/ceilings';
import { COST_CASES } from './hand/costs';
import { EMPLOYEE_CASES } from './hand/employee';
import { ERROR_CASES } from './hand/errors';
import { EVENT_CASES } from './hand/events';
import { HISTORY_CASES } from './hand/history';
import { GUANGXI_CASES, LOYALTY_CASES } from './hand/loyalty';
import { MONTH_CASES } from './hand/months';
import { NO_WAIT_CASES } from './hand/no-wait';
import { REDUCTION_CASES } from './hand/reductions';
import { REPAIR_CASES } from './hand/repair';
import { TWO_YEAR_CASES } from './hand/two-years';
import { WAITING_CASES } from './hand/waiting';
import { WINDOW_CASES } from './hand/windows';
import { ZERO_CLAIM_CASES } from './hand/zero-claims';
import { OFFICIAL_CASES } from './official';

/** Everybody the engine is held to, shared by unit tests, browser tests and the self-check. */
export const GOLDEN_CASES: readonly GoldenCase[] = [
  ...OFFICIAL_CASES,
  ...HISTORY_CASES,
  ...EMPLOYEE_CASES,
  ...NO_WAIT_CASES,
  ...WAITING_CASES,
  ...MONTH_CASES,
  ...EVENT_CASES,
  ...TWO_YEAR_CASES,
  ...REPAIR_CASES,
  ...COST_CASES,
  ...CEILING_CASES,
  ...LOYALTY_CASES,
  ...GUANGXI_CASES,
  ...ZERO_CLAIM_CASES,
  ...BREAK_CASES,
  ...REDUCTION_CASES,
  ...WINDOW_CASES,
  ...ERROR_CASES,
];
