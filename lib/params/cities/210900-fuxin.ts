import { calendarDate } from '../../values/calendar-date';
import { figure } from '../figure';
import type { RegionPack } from '../region-pack';

export const fuxin: RegionPack = {
  code: '210900',
  level: 'city',
  name: '阜新市',
  pinyin: 'fuxin',
  document: 'fuxin-qa-2025',
  // Three worked examples of the city bureau; they are among the golden cases.
  windows: {
    2026: figure({ closes: calendarDate('2025-12-30') }, 'fuxin-qa-2025', 'A', {
      year: 2026,
      note: 'window-last-day-only',
    }),
  },
};
