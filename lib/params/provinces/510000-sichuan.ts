import { figure } from '../figure';
import type { RegionPack } from '../region-pack';

export const sichuan: RegionPack = {
  code: '510000',
  level: 'province',
  name: '四川省',
  pinyin: 'sichuan',
  document: 'sichuan-opinion',
  incentives: figure({ loyalty: 4000, zeroClaim: 4000 }, 'sichuan-opinion', 'B'),
};
