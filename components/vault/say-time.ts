import { beijingDate } from '../answers/today';
import { formatDate } from '../ui/format';

const BEIJING_AHEAD_OF_UTC = 8 * 60 * 60 * 1000;

/** 「2026年11月22日 9:05」, in Beijing as every date here, for milliseconds since 1970. */
export function sayTime(instant: number): string {
  const [hours, minutes] = new Date(instant + BEIJING_AHEAD_OF_UTC)
    .toISOString()
    .slice(11, 16)
    .split(':');
  return `${formatDate(beijingDate(instant))} ${Number(hours)}:${minutes}`;
}
