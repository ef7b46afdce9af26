import { type CalendarDate, calendarDate, isCalendarDate } from '@/lib/values/calendar-date';
import { readSession, writeSession } from './browser-storage';
import { AS_OF_KEY } from './preview';

const BEIJING_AHEAD_OF_UTC = 8 * 60 * 60 * 1000;

/**
 * The day pages are exported for. It stands until the visitor's own day is known, so that the
 * exported page and the first render agree.
 */
export const EXPORT_DAY = calendarDate('2026-11-21');

/** The civil date in Beijing at an instant given in milliseconds since 1970. */
export function beijingDate(instant: number): CalendarDate {
  // China has had no other offset since 1991, so no time zone table is needed.
  const date = new Date(instant + BEIJING_AHEAD_OF_UTC).toISOString().slice(0, 10);
  return isCalendarDate(date) ? date : EXPORT_DAY;
}

/** The day `?asOf=YYYY-MM-DD` pretends for the rest of the tab's life, if any. */
export function previewDay(): CalendarDate | undefined {
  const asked = new URLSearchParams(window.location.search).get('asOf');
  if (isCalendarDate(asked)) {
    writeSession(AS_OF_KEY, asked);
    return asked;
  }
  const kept = readSession(AS_OF_KEY);
  return isCalendarDate(kept) ? kept : undefined;
}

const MINUTE = 60_000;

/**
 * Tells the day again and again: a page left open overnight, woken up or brought back by the back
 * button may be of yesterday, and a screen that nobody locks reports none of these.
 */
export function watchDay(tell: (day: CalendarDate) => void): () => void {
  const check = () => tell(today());
  const timer = window.setInterval(check, MINUTE);
  document.addEventListener('visibilitychange', check);
  window.addEventListener('pageshow', check);
  window.addEventListener('focus', check);
  return () => {
    window.clearInterval(timer);
    document.removeEventListener('visibilitychange', check);
    window.removeEventListener('pageshow', check);
    window.removeEventListener('focus', check);
  };
}

/** Today, or the day being previewed. */
export function today(): CalendarDate {
  return previewDay() ?? beijingDate(Date.now());
}
