import { REGION_PACKS } from './params/registry';
import { RULE_IDS } from './rules/catalogue';
import { CLAUSES } from './sources/clauses';
import { calendarDate } from './values/calendar-date';
import { fingerprintHex } from './values/fingerprint';

/**
 * The day the rules last changed. Raise it by hand with every change that can change an answer;
 * check codes of the day before then differ, and links tell that the rules are new.
 */
export const RULES_VERSION = calendarDate('2026-11-21');

/**
 * Fingerprint of every recorded figure, clause and rule: any correction of the data changes it.
 * Brings all region packs along, so import this file only when the page is up.
 */
export const DATA_VERSION = fingerprintHex(JSON.stringify([REGION_PACKS, CLAUSES, RULE_IDS])).slice(
  0,
  6,
);
