import { calendarDate } from '../../values/calendar-date';
import { figure } from '../figure';
import type { RegionPack } from '../region-pack';

export const hangzhou: RegionPack = {
  code: '330100',
  level: 'city',
  name: '杭州市',
  pinyin: 'hangzhou',
  ceiling: figure(600000, 'hangzhou-ceiling-2024', 'B', { year: 2024, note: 'ceiling-hangzhou' }),
  premiums: {
    2025: {
      child: figure(330, 'hangzhou-2025', 'B', { year: 2025, note: 'includes-long-term-care' }),
      student: figure(120, 'hangzhou-2025', 'B', { year: 2025, note: 'student-both-births' }),
      'student-2008': figure(120, 'hangzhou-2025', 'B', {
        year: 2025,
        note: 'student-both-births',
      }),
      'adult-2': figure(630, 'hangzhou-2025', 'B', { year: 2025, note: 'includes-long-term-care' }),
    },
    2026: {
      child: figure(340, 'hangzhou-2026', 'B', { year: 2026 }),
      student: figure(130, 'hangzhou-2026', 'B', { year: 2026, note: 'includes-long-term-care' }),
      'student-2008': figure(100, 'hangzhou-2026', 'B', { year: 2026 }),
      'adult-1': figure(800, 'hangzhou-2026', 'B', { year: 2026, note: 'includes-long-term-care' }),
      'adult-2': figure(700, 'hangzhou-2026', 'B', { year: 2026, note: 'includes-long-term-care' }),
    },
  },
  windows: {
    2025: figure(
      { opens: calendarDate('2024-10-23'), closes: calendarDate('2024-12-25') },
      'hangzhou-2025',
      'B',
      { year: 2025 },
    ),
    2026: figure(
      { opens: calendarDate('2025-10-20'), closes: calendarDate('2025-12-25') },
      'hangzhou-2026',
      'B',
      { year: 2026 },
    ),
  },
  remarks: [
    { id: 'hangzhou-revised-2026', source: 'hangzhou-measures' },
    { id: 'hangzhou-premium-2027', source: 'unattributed' },
  ],
};
