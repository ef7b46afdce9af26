import type { RegionPack } from '../region-pack';

export const shanghai: RegionPack = {
  code: '310000',
  level: 'province',
  name: '上海市',
  pinyin: 'shanghai',
  knownDeviations: [{ id: 'shanghai-own-rules', source: 'unattributed' }],
};
