import type { RegionPack } from '../region-pack';

export const zhoushan: RegionPack = {
  code: '330900',
  level: 'city',
  name: '舟山市',
  pinyin: 'zhoushan',
};
