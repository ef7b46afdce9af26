import type { ClauseId } from '../sources/clauses';
import type { TraceValue } from './trace';

/**
 * Rules of employee insurance at retirement, read from 二(一)2 and 3 of Zhejiang's document. They
 * stand apart from the register of rules.md, which is about residents. E1 adds the months up; E2 is
 * the 20 years; E3 the place for those retired in the province; E4 and E5 place and 10 years for
 * those retired elsewhere; E6 those who must keep paying for their pension. The sentences are in
 * the messages under `retire.rules`.
 */
export const RETIREMENT_RULE_IDS = ['E1', 'E2', 'E3', 'E4', 'E5', 'E6'] as const;
export type RetirementRuleId = (typeof RETIREMENT_RULE_IDS)[number];

export interface RetirementStep {
  readonly rule: RetirementRuleId;
  readonly clause: ClauseId;
  readonly inputs: Readonly<Record<string, TraceValue>>;
  readonly result: TraceValue;
}
