import { figure } from '../figure';
import type { RegionPack } from '../region-pack';

export const henan: RegionPack = {
  code: '410000',
  level: 'province',
  name: '河南省',
  pinyin: 'henan',
  document: 'xuchang-qa-2026',
  incentives: figure({ loyalty: 3000, zeroClaim: 3000 }, 'xuchang-qa-2026', 'A'),
  increaseCap: figure({ unit: 'yuan', value: 80000 }, 'xuchang-qa-2026', 'A', {
    note: 'cap-in-yuan',
  }),
  remarks: [{ id: 'henan-loyalty-kept', source: 'xuchang-qa-2026' }],
};
