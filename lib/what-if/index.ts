/** The other door to the engine: what would come of paying, or having lived, otherwise. */
export type { Change } from './changes';
export { type Contrast, contrasts } from './contrast';
export { type DateRuler, dateRuler, type RulerDay } from './date-ruler';
export { type Delay, delayOneYear } from './delay';
export { enrolmentWindowOf } from './enrolment-window-of';
export type { DayAnswer } from './payer';
export { comparePlans, type Plan, type PlanComparison } from './plans';
export { type ProjectedAward, type Projection, projectCeiling, type Route } from './projection';
