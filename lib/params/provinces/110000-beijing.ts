import type { RegionPack } from '../region-pack';

export const beijing: RegionPack = {
  code: '110000',
  level: 'province',
  name: '北京市',
  pinyin: 'beijing',
  knownDeviations: [{ id: 'beijing-own-rules', source: 'unattributed' }],
};
