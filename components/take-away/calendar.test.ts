import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { calendarDate as d } from '@/lib/values/calendar-date';
import { calendarFile } from './calendar';

const long = '这是估算，以当地经办为准；医保热线 12393；逗号,分号;反斜杠\\都要原样回来。'.repeat(3);
const file = await calendarFile(
  [
    {
      id: 'ACDE-deadline',
      on: d('2026-12-31'),
      title: '最后一天',
      detail: long,
      daysBefore: [7, 1],
    },
    { id: 'ACDE-start', on: d('2028-02-29'), title: '待遇开始', detail: '核对码', daysBefore: [] },
  ],
  '参保算一算',
);
const calendar = new ICAL.Component(ICAL.parse(file));
const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));

it('is read by another library as the same all-day events', () => {
  expect(
    events.map(({ uid, summary, description, startDate, endDate }) => ({
      uid,
      summary,
      description,
      allDay: startDate.isDate,
      start: startDate.toString(),
      end: endDate.toString(),
    })),
  ).toEqual([
    {
      uid: 'ACDE-deadline@canbao-suan-yi-suan',
      summary: '最后一天',
      description: long,
      allDay: true,
      start: '2026-12-31',
      end: '2027-01-01',
    },
    {
      uid: 'ACDE-start@canbao-suan-yi-suan',
      summary: '待遇开始',
      description: '核对码',
      allDay: true,
      start: '2028-02-29',
      end: '2028-03-01',
    },
  ]);
});

it('reminds at nine in the morning, a week and a day before and on the day', () => {
  const [deadline] = calendar.getAllSubcomponents('vevent');
  const triggers = deadline
    ?.getAllSubcomponents('valarm')
    .map((alarm) => (alarm.getFirstPropertyValue('trigger') as ICAL.Duration).toSeconds() / 3600);
  expect(triggers).toEqual([-6 * 24 - 15, -15, 9]);
});

it('ends every line with CRLF and folds long ones by bytes', () => {
  expect(file.split('\r\n').join('')).not.toMatch(/[\r\n]/);
  for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});
