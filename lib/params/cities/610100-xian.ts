import { figure } from '../figure';
import type { RegionPack } from '../region-pack';

export const xian: RegionPack = {
  code: '610100',
  level: 'city',
  name: '西安市',
  pinyin: 'xian',
  document: 'xian-2024-73',
  incentives: figure({ loyalty: 3000, zeroClaim: 3000 }, 'xian-2024-73', 'A'),
  increaseCap: figure({ unit: 'yuan', value: 60000 }, 'xian-2024-73', 'A', { note: 'cap-in-yuan' }),
  uncappedGroups: figure(['medical-aid'], 'xian-2024-73', 'A'),
  ceiling: figure(300000, 'xian-2024-73', 'A', { year: 2024 }),
};
