/**
 * Register of the rules. The sentence of each rule lives in the messages under `rules.<id>`; the
 * clause a step cites is recorded with the step, because places differ in their documents.
 */
export const RULE_IDS = [
  'H1',
  'H2',
  'H3',
  'H4',
  'W0',
  'W1',
  'W2',
  'W3',
  'W4',
  'W5',
  'W6',
  'W7',
  'D1',
  'D2',
  'R1',
  'R2',
  'R3',
  'R5',
  'C0',
  'C1',
  'C2',
  'C3',
  'C4',
  'C5',
  'C6',
  'C7',
] as const;
export type RuleId = (typeof RULE_IDS)[number];
