import type { ClauseId } from '../sources/clauses';
import type { RuleId } from './catalogue';

export type TraceValue = string | number | boolean | null;

/** One line of working: which rule, on which clause, what went in and what came out. */
export interface Step {
  readonly rule: RuleId;
  readonly clause: ClauseId;
  readonly inputs: Readonly<Record<string, TraceValue>>;
  readonly result: TraceValue;
  /** Present when the two scenarios of rule H1 differ at this step. */
  readonly scenario?: 'ifInsured' | 'ifLapsed';
}

/** Rules call it as they compute; without one they compute the same and record nothing. */
export type Recorder = (step: Step) => void;
