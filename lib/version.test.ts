import { expect, it } from 'vitest';
import { isCalendarDate } from './values/calendar-date';
import { DATA_VERSION, RULES_VERSION } from './version';

it('rules have a day and data a fingerprint of the form links carry', () => {
  expect(isCalendarDate(RULES_VERSION)).toBe(true);
  expect(DATA_VERSION).toMatch(/^[0-9a-f]{6}$/);
});
