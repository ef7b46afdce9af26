import { figure } from '../figure';
import type { RegionPack } from '../region-pack';

export const chongqing: RegionPack = {
  code: '500000',
  level: 'province',
  name: '重庆市',
  pinyin: 'chongqing',
  document: 'hechuan-briefing',
  incentives: figure({ loyalty: 4000, zeroClaim: 4000 }, 'hechuan-briefing', 'B'),
  requiresNextYear: figure(true, 'hechuan-briefing', 'B'),
  breakReduction: figure('not-recorded', 'hechuan-briefing', 'B', {
    note: 'break-reduction-not-recorded',
  }),
  knownDeviations: [{ id: 'chongqing-break-reduction', source: 'hechuan-briefing' }],
};
