import type { RegionPack } from '../region-pack';

export const jinhua: RegionPack = {
  code: '330700',
  level: 'city',
  name: '金华市',
  pinyin: 'jinhua',
  knownDeviations: [
    { id: 'jinhua-ceiling-by-tier', source: 'unattributed' },
    { id: 'jinhua-yiwu-tiers', source: 'yiwu-2026' },
  ],
};
