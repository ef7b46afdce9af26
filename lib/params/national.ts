import { figure } from './figure';
import type { DefaultReadings, RegionPack } from './region-pack';

/** What resolving a place falls back on, so here nothing that is inherited may be missing. */
export type InheritedKey =
  | 'document'
  | 'clauses'
  | 'fixedMonths'
  | 'exemptGroups'
  | 'exemptStart'
  | 'incentives'
  | 'increaseCap'
  | 'requiresNextYear'
  | 'breakReduction'
  | 'uncappedGroups';

type NationalPack = RegionPack &
  Required<Pick<RegionPack, InheritedKey>> & {
    readonly readings: DefaultReadings;
  };

export const nation: NationalPack = {
  code: '100000',
  level: 'nation',
  name: '全国',
  pinyin: 'quanguo',
  document: 'nat38',
  clauses: {
    waiting: 'nat38-fixed',
    brokenYear: 'nat38-variable',
    repair: 'nat38-repair',
    repairFloor: 'nat38-floor',
    incentive: 'nat38-incentive',
    loyalty: 'nat38-loyalty',
    zeroClaim: 'nat38-zero-claim',
    increaseCap: 'nat38-cap',
    bonusUsed: 'nat38-used',
    break: 'nat38-break',
    breakReduction: 'nat38-break-reduction',
    // The national document has neither of these; where they are applied they are Zhejiang's.
    events: 'zj19-2-3-3',
    crossScheme: 'zj19-2-3-2-cross',
  },
  fixedMonths: figure(3, 'nat38', 'A'),
  exemptGroups: figure(['newborn', 'medical-aid'], 'nat38', 'derived', {
    note: 'exempt-groups-nation',
  }),
  exemptStart: figure('next-month', 'zj19', 'derived', { note: 'exempt-start-from-zhejiang' }),
  incentives: figure({ loyalty: 1000, zeroClaim: 1000 }, 'nat38', 'A', {
    note: 'incentives-at-least',
  }),
  increaseCap: figure({ unit: 'percent', value: 20 }, 'nat38', 'A'),
  requiresNextYear: figure(false, 'nat38', 'derived', { note: 'next-year-not-required' }),
  breakReduction: figure(0, 'nat38', 'derived', { note: 'break-reduction-nation' }),
  uncappedGroups: figure([], 'spec-assumption', 'derived', { note: 'uncapped-groups-unknown' }),
  readings: {
    'in-window-after-break': { value: 'wait', basis: 'text' },
    'first-broken-year': { value: 'free', basis: 'official-example' },
    'broken-years-from': { value: '2025', basis: 'official-example' },
    'wait-starts': { value: 'payment-day', basis: 'official-example' },
    'second-year-wait': { value: 'carries', basis: 'official-example' },
    'events-elsewhere': { value: 'as-zhejiang', basis: 'assumption' },
    'loyalty-effective': { value: 'same-year', basis: 'assumption' },
    // The national insurance bureau said so when it explained the document (Fan Weidong).
    'kept-after-break': { value: 'kept', basis: 'official-example' },
    'employee-years': { value: 'pause', basis: 'assumption' },
  },
};
