import { calendarDate } from '../../values/calendar-date';
import { figure } from '../figure';
import type { RegionPack } from '../region-pack';

export const hubei: RegionPack = {
  code: '420000',
  level: 'province',
  name: '湖北省',
  pinyin: 'hubei',
  document: 'jingzhou-qa',
  incentives: figure({ loyalty: 3000, zeroClaim: 3000 }, 'jingzhou-qa', 'B'),
  windows: {
    2026: figure({ closes: calendarDate('2026-02-28') }, 'jingzhou-qa', 'B', {
      year: 2026,
      note: 'window-last-day-only',
    }),
  },
  remarks: [{ id: 'hubei-separate-and-kept', source: 'jingzhou-qa' }],
};
