import { figure } from '../figure';
import type { RegionPack } from '../region-pack';

export const anhui: RegionPack = {
  code: '340000',
  level: 'province',
  name: '安徽省',
  pinyin: 'anhui',
  document: 'anhui-opinion',
  incentives: figure({ loyalty: 3000, zeroClaim: 3000 }, 'anhui-opinion', 'B'),
  breakReduction: figure('not-recorded', 'anhui-opinion', 'B', {
    note: 'break-reduction-not-recorded',
  }),
  knownDeviations: [{ id: 'anhui-break-reduction', source: 'anhui-opinion' }],
  remarks: [{ id: 'anhui-counting', source: 'anhui-opinion' }],
};
