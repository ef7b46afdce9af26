import { FIRST_COUNTED_YEAR } from '../answers/answers';
import { arabicDigits, textOf } from './cell';
import { bareNumber } from './dates';

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
 * does not want it), `own` (results of an earlier export, to be computed anew). `other-name` is
 * carried along like `keep`, but only as far as names are.
 */
export type ColumnUse = Field | 'keep' | 'other-name' | 'private' | 'drop' | 'own';

export function isName(use: ColumnUse): boolean {
  return use === 'name' || use === 'other-name';
}

export function isDropped(use: ColumnUse | undefined): boolean {
  return use === 'private' || use === 'drop' || use === 'own' || use === 'id-birth';
}

export function yearOfField(use: ColumnUse): number | undefined {
  const colon = use.indexOf(':');
  return colon < 0 ? undefined : Number(use.slice(colon + 1));
}

const PRIVATE =
  /身份(?:证|号)|证件号|公民身份|证号|护照|社(?:会)?保(?:障)?(?:卡|号)|手机|电话|联系方式|联系号|银行|卡号|账号|帐号|微信|密码/;

/** Somebody else's name beside the person's own: goes wherever names go, and nowhere else. */
const OTHER_NAME =
  /^(?:户主|联系人|监护人|代办人|经办人|代缴人|家长|父亲|母亲|负责人|网格员)(?:的)?(?:姓名|名字)?$/;

const OF_ONE_YEAR: readonly (readonly [
  RegExp,
  (typeof BY_YEAR)[number] | 'last-before-2025' | 'keep',
])[] = [
  [/月数|个月/, 'keep'],
  [/(?:开始|起始|入职|起)(?:月|时间)|入职/, 'keep'],
  [/以前|之前/, 'last-before-2025'],
  [/奖励|激励|额度/, 'bonus-used'],
  // 「零报销：是」 answers the other way round; the numeral is a digit by now.
  [/0报|(?:^|[^有])(?:未|没有?|无|不)(?:报|理赔)/, 'keep'],
  [/门诊.*住院.*报销|住院.*门诊.*报销/, 'claims'],
  // 「住院：否」 says nothing of a visit to the doctor (rule C2 counts both).
  [/门诊|住院|慢病|大病|就诊|就医|看病/, 'keep'],
  [/报销|理赔/, 'claims'],
  [/职工.*(?:月|缴到|缴至)|最后.*月|停.*月|月份/, 'last-month'],
  [/标准|金额|费用|多少钱|\(元\)|补助|补贴|资助|代缴/, 'keep'],
  // Other insurances, and what is asked about a payment rather than of the year.
  [/养老|商业|意外|工伤|农业|失业|生育|惠民|补充|车险|财险/, 'keep'],
  [/日期|时间|原因|意愿|意向|档|人员|人群|身份|地$|人$/, 'keep'],
  // 「断缴：是」 would be read as insured.
  [/未|没(?!有?$)|断|停|退|欠|不|漏|脱|非/, 'keep'],
  [/^$|参保|缴费|医保|保险|情况|状态|险种|类型|类别|制度/, 'status'],
];

/** About employees' insurance alone: 「是」 below it does not say the same as below another. */
const isForEmployees = (rest: string) => /职工|职保/.test(rest) && !/居民|城乡/.test(rest);

const PLAIN: readonly (readonly [RegExp, SingleField | 'keep'])[] = [
  [/^(?:(?:参保|家庭|村民|居民)?(?:人员|成员|人|村民|居民)?(?:的)?(?:姓名|名字)|参保人)$/, 'name'],
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
  [/档次|缴费档|参保档|[几哪]一?档|^档$/, 'tier'],
  [/(?:开始|起始|入职|起)(?:月|时间)|入职|月数/, 'keep'],
  [/职工.*(?:月|缴到|缴至)|最后缴费月|停保月|停缴月/, 'last-month'],
  [/身份|人员类|人员属性|人群|^类别$|(?:居民|对象|参保)类别|^属性$|救助/, 'group'],
];

/** What a heading says its column holds; anything not recognised is carried along. */
export function headingUse(heading: string, ownPrefix: string): ColumnUse {
  const written = textOf(heading);
  if (ownPrefix !== '' && written.indexOf(textOf(ownPrefix)) === 0) return 'own';
  const text = written.replace(/[*:;,.、“”"'【】[\]]/g, '').replace(/\((?:必填|选填)\)/g, '');
  const born = /出生|生日/.test(text);
  // 「出生日期（以身份证为准）」 holds a date, 「身份证号（含出生日期）」 a number.
  if (PRIVATE.test(text) && !(born && !/号|卡/.test(text))) return 'private';
  if (OTHER_NAME.test(text)) return 'other-name';
  const digits = arabicDigits(text);
  const year = yearMeant(digits);
  if (year !== undefined && !born) return usedInYear(digits, year);
  return PLAIN.find(([words]) => words.test(text))?.[1] ?? 'keep';
}

/** The year a heading is about: of 「2026年征缴2027年度」 the year of coverage. */
function yearMeant(digits: string): number | undefined {
  const years = digits.match(/20\d{2}(?!\d)/g) ?? [];
  const [first] = years;
  if (first === undefined || /\d20\d{2}/.test(digits)) return undefined;
  const covered = /(20\d{2})年度/.exec(digits)?.[1];
  return Number(years.some((each) => each !== first) ? covered : first) || undefined;
}

/** What is asked of the year, without the answers a form offers: 「是否参保（已参/未参）」. */
const askedOfYear = (digits: string) =>
  digits
    .replace(/\([^)]*\/[^)]*\)/g, '')
    .replace(/20\d{2}/g, '')
    .replace(/[年度()]/g, '');

const meaningOf = (rest: string) => OF_ONE_YEAR.find(([words]) => words.test(rest))?.[1] ?? 'keep';

/** The year a heading asks about employees' insurance of, if it does. */
export function employeesYear(heading: string): number | undefined {
  const digits = arabicDigits(textOf(heading));
  const rest = askedOfYear(digits);
  return meaningOf(rest) === 'status' && isForEmployees(rest) ? yearMeant(digits) : undefined;
}

function usedInYear(digits: string, year: number): ColumnUse {
  const rest = askedOfYear(digits);
  const use = meaningOf(rest);
  if (use === 'keep') return 'keep';
  if (use === 'status' && isForEmployees(rest)) return 'keep';
  if (use === 'last-before-2025') return year === FIRST_COUNTED_YEAR ? use : 'keep';
  // Claims and rewards exist only from 2025 (rule C2).
  if (use !== 'status' && use !== 'last-month' && year < FIRST_COUNTED_YEAR) return 'keep';
  return `${use}:${year}`;
}

/** Numbers that identify or reach a person, whatever the heading calls them. */
export function looksPrivate(text: string): boolean {
  return /^\d{17}[\dXx]$|^\d{15}$|^\d{16,19}$|^(?:\+?86-?)?1[3-9]\d{9}$/.test(bareNumber(text));
}
