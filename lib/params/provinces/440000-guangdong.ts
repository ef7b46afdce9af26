import type { RegionPack } from '../region-pack';

export const guangdong: RegionPack = {
  code: '440000',
  level: 'province',
  name: '广东省',
  pinyin: 'guangdong',
  knownDeviations: [{ id: 'guangdong-own-rules', source: 'unattributed' }],
};
