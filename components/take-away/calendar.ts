import type { EventAttributes } from 'ics';
import { addDays, type CalendarDate } from '@/lib/values/calendar-date';

export interface CalendarEvent {
  /** Stays the same for the same event, so that a calendar replaces it instead of doubling it. */
  readonly id: string;
  readonly on: CalendarDate;
  readonly title: string;
  readonly detail: string;
  /** Remind this many days before as well as on the day. */
  readonly daysBefore: readonly number[];
}

/** All-day events count from midnight; nobody wants to be woken then. */
const REMIND_AT_HOUR = 9;
const LINE_BYTES = 75;

/** An iCalendar file (RFC 5545) of all-day events. Rejects when the library cannot be fetched. */
export async function calendarFile(
  events: readonly CalendarEvent[],
  name: string,
): Promise<string> {
  const { createEvents } = await import('ics');
  const header = { productId: 'canbao-suan-yi-suan', calName: name };
  const { error, value } = createEvents(events.map(attributesOf), header);
  if (error || !value) throw error ?? new Error('no calendar');
  return unfold(value).split('\r\n').map(foldByBytes).join('\r\n');
}

const unfold = (text: string) => text.replace(/\r\n[ \t]/g, '');

/** The format counts bytes (RFC 5545, 3.1), the library characters: Chinese lines come out long. */
function foldByBytes(line: string): string {
  const encoder = new TextEncoder();
  let [folded, room] = ['', LINE_BYTES];
  for (const character of line) {
    const bytes = encoder.encode(character).length;
    if (bytes > room) {
      folded += '\r\n ';
      room = LINE_BYTES - 1;
    }
    folded += character;
    room -= bytes;
  }
  return folded;
}

function attributesOf({ id, on, title, detail, daysBefore }: CalendarEvent): EventAttributes {
  return {
    uid: `${id}@canbao-suan-yi-suan`,
    start: partsOf(on),
    // Exclusive, as the format has it.
    end: partsOf(addDays(on, 1)),
    title,
    description: detail,
    busyStatus: 'FREE',
    alarms: [
      ...daysBefore.map((days) => ({ days: days - 1, hours: 24 - REMIND_AT_HOUR, before: true })),
      { hours: REMIND_AT_HOUR, before: false },
    ].map((trigger) => ({ action: 'display' as const, description: title, trigger })),
  };
}

function partsOf(date: CalendarDate): [number, number, number] {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return [year, month, day];
}
