import { FIRST_COUNTED_YEAR } from '../answers/answers';
import { arabicDigits, textOf } from './cell';

/** What a column may hold. Those of `BY_YEAR` stand once for each year: `status:2025`. */
export const SINGLE_FIELDS = [
  'name',
  'birth',
  'id-birth',
  'eligible-since',
  'region',
  'group',
  'tier',
  'last-before-2025',
  'last-month',
  'event',
  'event-date',
  'pay-on',
  'coverage',
  'window',
  'back-pay',
] as const;
export const BY_YEAR = ['status', 'last-month', 'claims', 'bonus-used'] as const;

export type SingleField = (typeof SINGLE_FIELDS)[number];
export type FieldOfYear = `${(typeof BY_YEAR)[number]}:${number}`;
export type Field = SingleField | FieldOfYear;

/**
 * Use of a column: a field, `keep` (carried along to the export), or one of the kinds that never
 * get past the import: `private` (numbers that identify or reach a person), `drop` (the helper
 * does not want it), `own` (results of an earlier export, to be computed anew).
 */
export type ColumnUse = Field | 'keep' | 'private' | 'drop' | 'own';

export function isDropped(use: ColumnUse | undefined): boolean {
  return use === 'private' || use === 'drop' || use === 'own' || use === 'id-birth';
}

export function yearOfField(use: ColumnUse): number | undefined {
  const colon = use.indexOf(':');
  return colon < 0 ? undefined : Number(use.slice(colon + 1));
}

const PRIVATE =
  /身份证|证件号|公民身份|证号|护照|手机|电话|联系方式|联系号|银行|卡号|账号|帐号|微信|密码/;

const OF_ONE_YEAR: readonly (readonly [
  RegExp,
  (typeof BY_YEAR)[number] | 'last-before-2025' | 'keep',
])[] = [
  [/月数|个月/, 'keep'],
  [/以前|之前/, 'last-before-2025'],
  [/奖励|激励|额度/, 'bonus-used'],
  [/报销|就医|就诊|住院|看病|理赔|零报/, 'claims'],
  [/职工.*(?:月|缴到|缴至)|最后.*月|停.*月|月份/, 'last-month'],
  [/标准|金额|费用|多少钱|\(元\)|补助/, 'keep'],
  [/^$|参保|缴费|医保|保险|情况|状态|险种|类型|制度/, 'status'],
];

const PLAIN: readonly (readonly [RegExp, SingleField])[] = [
  [/^(?:姓名|名字|人员姓名|参保人|参保人姓名|居民姓名|成员姓名|村民姓名)$/, 'name'],
  [/出生|生日/, 'birth'],
  [/资格/, 'eligible-since'],
  [/最近一次参保|上次参保|最后参保年|最近参保/, 'last-before-2025'],
  [/参保地|统筹区|参保城市|参保市/, 'region'],
  [/(?:变动|退役|退伍|迁入|落户|入学|释放).*(?:日|时间)/, 'event-date'],
  [/变动|特殊情形|免等/, 'event'],
  [/补缴年|补几年|补缴几/, 'back-pay'],
  [/(?:在不在|是不是|是否).*集中|集中(?:缴费)?期内?(?:缴费)?$/, 'window'],
  [/(?:缴费|到账|付款)(?:日|时间)/, 'pay-on'],
  [/(?:缴费|参保|缴纳)年度|缴哪/, 'coverage'],
  [/档/, 'tier'],
  [/职工.*(?:月|缴到|缴至)|最后缴费月|停保月|停缴月/, 'last-month'],
  [/身份|人员类|人群|类别|属性|救助/, 'group'],
];

/** What a heading says its column holds; anything not recognised is carried along. */
export function headingUse(heading: string, ownPrefix: string): ColumnUse {
  const written = textOf(heading);
  if (ownPrefix !== '' && written.indexOf(textOf(ownPrefix)) === 0) return 'own';
  const text = written.replace(/[*:;,.、“”"'【】[\]]/g, '');
  if (PRIVATE.test(text)) return 'private';
  const digits = arabicDigits(text);
  const year = /(?:^|\D)(20\d{2})(?!\d)/.exec(digits)?.[1];
  if (year !== undefined && !/出生/.test(text)) return usedInYear(digits, Number(year));
  return PLAIN.find(([words]) => words.test(text))?.[1] ?? 'keep';
}

function usedInYear(digits: string, year: number): ColumnUse {
  const rest = digits.replace(String(year), '').replace(/[年度()（）]/g, '');
  const use = OF_ONE_YEAR.find(([words]) => words.test(rest))?.[1] ?? 'keep';
  if (use === 'keep') return 'keep';
  if (use === 'last-before-2025') return year === FIRST_COUNTED_YEAR ? use : 'keep';
  // Claims and rewards exist only from 2025 (rule C2).
  if (use !== 'status' && use !== 'last-month' && year < FIRST_COUNTED_YEAR) return 'keep';
  return `${use}:${year}`;
}

/** Numbers that identify or reach a person, whatever the heading calls them. */
export function looksPrivate(text: string): boolean {
  return /^\d{17}[\dXx]$|^\d{15}$|^\d{16,19}$|^(?:\+?86-?)?1[3-9]\d{9}$/.test(text);
}
