import { calendarDate } from '../../values/calendar-date';
import { figure } from '../figure';
import type { RegionPack } from '../region-pack';

export const jiaxing: RegionPack = {
  code: '330400',
  level: 'city',
  name: '嘉兴市',
  pinyin: 'jiaxing',
  premiums: {
    2025: {
      adult: figure(680, 'haiyan-2025', 'A', { year: 2025, note: 'haiyan-only' }),
      student: figure(200, 'haiyan-2025', 'A', { year: 2025, note: 'haiyan-only' }),
    },
  },
  windows: {
    2025: figure(
      { opens: calendarDate('2024-09-29'), closes: calendarDate('2024-12-31') },
      'haiyan-2025',
      'A',
      { year: 2025, note: 'haiyan-only' },
    ),
  },
  remarks: [{ id: 'jiaxing-late-2025', source: 'haiyan-2025' }],
};
