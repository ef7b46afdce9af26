import { calendarDate } from '../../values/calendar-date';
import { figure } from '../figure';
import type { RegionPack } from '../region-pack';

export const jiangxi: RegionPack = {
  code: '360000',
  level: 'province',
  name: '江西省',
  pinyin: 'jiangxi',
  document: 'jiangxi-relay',
  incentives: figure({ loyalty: 3000, zeroClaim: 3000 }, 'jiangxi-relay', 'B'),
  exemptGroups: figure(['newborn', 'medical-aid', 'religious'], 'jiangxi-relay', 'B'),
  exemptEvents: figure(
    {
      'household-registration': { unit: 'days', count: 90 },
      released: { unit: 'days', count: 90 },
    },
    'jiangxi-relay',
    'B',
  ),
  exemptStart: figure('next-day', 'jiangxi-relay', 'B'),
  windows: {
    2026: figure({ closes: calendarDate('2026-02-28') }, 'jiangxi-relay', 'B', {
      year: 2026,
      note: 'window-last-day-only',
    }),
  },
  knownDeviations: [{ id: 'jiangxi-more-events', source: 'jiangxi-relay' }],
};
