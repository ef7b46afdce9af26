import { calendarDate } from '../../values/calendar-date';
import { figure } from '../figure';
import type { RegionPack } from '../region-pack';

export const taizhou: RegionPack = {
  code: '331000',
  level: 'city',
  name: '台州市',
  pinyin: 'taizhou',
  ceiling: figure('uncapped', 'taizhou-2021', 'B', { year: 2021, note: 'ceiling-maybe-outdated' }),
  premiums: {
    2025: {
      adult: figure(615, 'taizhou-2025', 'B', { year: 2025, note: 'taizhou-2025-premium' }),
    },
    2026: {
      child: figure(640, 'taizhou-2026', 'B', { year: 2026 }),
    },
  },
  windows: {
    2026: figure({ closes: calendarDate('2025-12-25') }, 'taizhou-2026', 'B', {
      year: 2026,
      note: 'window-last-day-only',
    }),
  },
};
