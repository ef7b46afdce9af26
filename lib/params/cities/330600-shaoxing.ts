import { figure } from '../figure';
import type { RegionPack } from '../region-pack';

export const shaoxing: RegionPack = {
  code: '330600',
  level: 'city',
  name: '绍兴市',
  pinyin: 'shaoxing',
  ceiling: figure(400000, 'shaoxing-2021', 'A', { year: 2021, note: 'ceiling-maybe-outdated' }),
};
