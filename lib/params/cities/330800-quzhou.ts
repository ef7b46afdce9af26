import type { RegionPack } from '../region-pack';

export const quzhou: RegionPack = {
  code: '330800',
  level: 'city',
  name: '衢州市',
  pinyin: 'quzhou',
};
