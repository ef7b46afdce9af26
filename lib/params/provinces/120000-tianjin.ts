import type { RegionPack } from '../region-pack';

export const tianjin: RegionPack = {
  code: '120000',
  level: 'province',
  name: '天津市',
  pinyin: 'tianjin',
  knownDeviations: [{ id: 'tianjin-own-rules', source: 'unattributed' }],
};
