import type { RegionPack } from '../region-pack';

export const jiangsu: RegionPack = {
  code: '320000',
  level: 'province',
  name: '江苏省',
  pinyin: 'jiangsu',
  knownDeviations: [{ id: 'jiangsu-waiting', source: 'unattributed' }],
};
