import type { RegionPack } from '../region-pack';

export const huzhou: RegionPack = {
  code: '330500',
  level: 'city',
  name: '湖州市',
  pinyin: 'huzhou',
};
