import { figure } from '../figure';
import type { RegionPack } from '../region-pack';

export const hebei: RegionPack = {
  code: '130000',
  level: 'province',
  name: '河北省',
  pinyin: 'hebei',
  document: 'langfang-qa',
  incentives: figure({ loyalty: 2000, zeroClaim: 2000 }, 'langfang-qa', 'B'),
  breakReduction: figure('not-recorded', 'langfang-qa', 'B', {
    note: 'break-reduction-not-recorded',
  }),
  knownDeviations: [{ id: 'hebei-break-reduction', source: 'langfang-qa' }],
  remarks: [{ id: 'hebei-kept', source: 'langfang-qa' }],
};
