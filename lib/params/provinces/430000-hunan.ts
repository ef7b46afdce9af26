import type { RegionPack } from '../region-pack';

export const hunan: RegionPack = {
  code: '430000',
  level: 'province',
  name: '湖南省',
  pinyin: 'hunan',
  knownDeviations: [
    { id: 'hunan-late-payment', source: 'unattributed' },
    { id: 'hunan-incentives', source: 'unattributed' },
  ],
};
