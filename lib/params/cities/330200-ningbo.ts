import type { RegionPack } from '../region-pack';

export const ningbo: RegionPack = {
  code: '330200',
  level: 'city',
  name: '宁波市',
  pinyin: 'ningbo',
};
