import { figure } from '../figure';
import type { RegionPack } from '../region-pack';

export const fujian: RegionPack = {
  code: '350000',
  level: 'province',
  name: '福建省',
  pinyin: 'fujian',
  document: 'fujian-2025-3',
  incentives: figure({ loyalty: 3000, zeroClaim: 3000 }, 'fujian-2025-3', 'B'),
  // The bureau of Xiamen spelt both out with an example (clause `xiamen-qa`).
  readings: {
    'first-broken-year': { value: 'free', basis: 'official-example' },
    'broken-years-from': { value: '2025', basis: 'official-example' },
  },
  recurringWindow: figure(
    {
      opens: { yearOffset: -1, month: 9, day: 1 },
      closes: { yearOffset: 0, month: 2, day: 'last' },
    },
    'fujian-2025-3',
    'B',
    { note: 'window-fujian-extended' },
  ),
};
