import type { RegionPack } from '../region-pack';

export const lishui: RegionPack = {
  code: '331100',
  level: 'city',
  name: '丽水市',
  pinyin: 'lishui',
};
