import { figure } from '../figure';
import type { RegionPack } from '../region-pack';

export const guangxi: RegionPack = {
  code: '450000',
  level: 'province',
  name: '广西壮族自治区',
  pinyin: 'guangxi',
  document: 'guangxi-measures',
  incentives: figure({ loyalty: 2000, zeroClaim: 2000 }, 'guangxi-measures', 'B', {
    note: 'incentives-guangxi',
  }),
  breakReduction: figure('not-recorded', 'guangxi-measures', 'B', {
    note: 'break-reduction-not-recorded',
  }),
  readings: {
    // Clause `guangxi-example`.
    'loyalty-effective': { value: 'next-january', basis: 'official-example' },
  },
  knownDeviations: [{ id: 'guangxi-break-reduction', source: 'guangxi-measures' }],
};
