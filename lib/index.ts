/** The one door to the engine; nothing outside `lib` reaches past it into the rules. */
export { assess } from './assess';
export type * from './rules/assessment';
export type { Step, TraceValue } from './rules/trace';
export type * from './values/enrolment-case';
