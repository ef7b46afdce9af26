import { figure } from '../figure';
import type { RegionPack } from '../region-pack';

/** Its events and gap also serve places whose documents have none (reading `events-elsewhere`). */
type ZhejiangPack = RegionPack & Required<Pick<RegionPack, 'exemptEvents' | 'transferGapMonths'>>;

export const zhejiang: ZhejiangPack = {
  code: '330000',
  level: 'province',
  name: '浙江省',
  pinyin: 'zhejiang',
  document: 'zj19',
  clauses: {
    waiting: 'zj19-2-3-2-fixed',
    brokenYear: 'zj19-2-3-2-variable',
    repair: 'zj19-2-3-2-repair',
    repairFloor: 'zj19-2-3-2-floor',
    incentive: 'zj19-2-3-1',
    loyalty: 'zj19-2-3-1-loyalty',
    zeroClaim: 'zj19-2-3-1-zero-claim',
    increaseCap: 'zj19-2-3-1-cap',
    bonusUsed: 'zj19-2-3-1-used',
    break: 'zj19-2-3-1-break',
    breakReduction: 'nat38-break-reduction',
    events: 'zj19-2-3-3',
    crossScheme: 'zj19-2-3-2-cross',
  },
  fixedMonths: figure(3, 'zj19', 'A'),
  exemptGroups: figure(['newborn', 'medical-aid'], 'zj19', 'A'),
  exemptEvents: figure(
    {
      demobilised: { unit: 'following-months', count: 3 },
      'household-registration': { unit: 'months', count: 3 },
      'residence-permit': { unit: 'months', count: 3 },
      student: { unit: 'months', count: 3 },
      released: { unit: 'months', count: 3 },
    },
    'zj19',
    'A',
  ),
  transferGapMonths: figure(3, 'zj19', 'A'),
  exemptStart: figure('next-month', 'zj19', 'A'),
  incentives: figure({ loyalty: 5000, zeroClaim: 5000 }, 'zj19', 'A', {
    note: 'incentives-reimbursable',
  }),
  increaseCap: figure({ unit: 'percent', value: 20 }, 'zj19', 'A'),
  requiresNextYear: figure(false, 'zj19', 'derived', { note: 'next-year-not-required' }),
  breakReduction: figure(0, 'zj19', 'derived', { note: 'break-reduction-none' }),
  readings: {
    'in-window-after-break': { value: 'no-wait', basis: 'text' },
    'first-broken-year': { value: 'counts', basis: 'text' },
    'broken-years-from': { value: '2025', basis: 'assumption' },
    'wait-starts': { value: 'payment-day', basis: 'assumption' },
    'second-year-wait': { value: 'separate', basis: 'assumption' },
    'events-elsewhere': { value: 'as-zhejiang', basis: 'text' },
    'loyalty-effective': { value: 'next-january', basis: 'text' },
    'kept-after-break': { value: 'kept', basis: 'official-example' },
    'employee-years': { value: 'pause', basis: 'assumption' },
  },
};
