import { findRegion } from '../params/registry';
import { type KnownWindow, windowOf } from '../params/windows';
import type { EnrolmentCase } from '../values/enrolment-case';

/** The enrolment window of a coverage year where the person enrols; `undefined` = not recorded. */
export function enrolmentWindowOf(
  { region, local }: Pick<EnrolmentCase, 'region' | 'local'>,
  year: number,
): KnownWindow | undefined {
  const found = findRegion(region);
  return found && windowOf(found, year, local.windows);
}
