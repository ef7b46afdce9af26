import { figure } from '../figure';
import type { RegionPack } from '../region-pack';

export const yunnan: RegionPack = {
  code: '530000',
  level: 'province',
  name: '云南省',
  pinyin: 'yunnan',
  document: 'yunnan-2024',
  incentives: figure({ loyalty: 4000, zeroClaim: 4000 }, 'yunnan-2024', 'B'),
  exemptEvents: figure(
    {
      demobilised: { unit: 'following-months', count: 3 },
      released: { unit: 'months', count: 3 },
    },
    'yunnan-2024',
    'derived',
    { note: 'event-deadlines-from-zhejiang' },
  ),
  requiresNextYear: figure(true, 'yunnan-2024', 'B'),
  breakReduction: figure(3000, 'yunnan-2024', 'derived', { note: 'break-reduction-each-time' }),
  recurringWindow: figure(
    {
      opens: { yearOffset: -1, month: 9, day: 1 },
      closes: { yearOffset: 0, month: 2, day: 'last' },
    },
    'yunnan-2024',
    'B',
    { note: 'window-every-year' },
  ),
  knownDeviations: [{ id: 'yunnan-military-families', source: 'yunnan-2024' }],
};
