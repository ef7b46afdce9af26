import { figure } from '../figure';
import type { RegionPack } from '../region-pack';

export const shandong: RegionPack = {
  code: '370000',
  level: 'province',
  name: '山东省',
  pinyin: 'shandong',
  document: 'shandong-opinion',
  incentives: figure({ loyalty: 3000, zeroClaim: 3000 }, 'shandong-opinion', 'B'),
  requiresNextYear: figure(true, 'shandong-opinion', 'B'),
  breakReduction: figure(3000, 'shandong-opinion', 'derived', {
    note: 'break-reduction-each-time',
  }),
};
