import type {
  ClaimState,
  EnrolmentStatus,
  EntryEventKind,
  PremiumTier,
} from '../values/enrolment-case';
import { arabicDigits, type Cell, textOf } from './cell';
import { fail, found, type Read } from './dates';

const UNKNOWN = /^(?:记不清|不清楚|不知道|不详|不明|未知|不确定|待查|待核实|\?+)$/;

export interface StatusCell {
  readonly status: EnrolmentStatus;
  /** 「职工医保（到9月）」 says both. */
  readonly lastMonth?: number;
}

const NOT_INSURED = /未参|没参|未缴|没缴|未交|没交|断保|断缴|中断|停保|退保|不参|未保/;
const NO = /^(?:未|没|没有|无|否|断|停|不|×|✗|✘|x|n|no|0|false)$/i;
const YES =
  /^(?:是|有|已参|已参保|参保|参加|在保|续保|正常|正常参保|已缴|已缴费|已交|缴费|√|✓|✔|y|yes|1|true)$/i;
const RESIDENT = /居民|城乡|城居|农合|合作医疗|农医/;
const EMPLOYEE = /职工|职保|在职|灵活就业/;
const UNTIL_MONTH = /(?:到|至|\(|（)(\d{1,2})月/;
const STOPPED_IN_MONTH = /\d{1,2}月/;

/** One year's insurance in the words people use. An empty cell is a year nobody remembers (H1). */
export function readStatus(cell: Cell): Read<StatusCell> {
  const text = textOf(cell);
  if (text === '' || UNKNOWN.test(text)) return found({ status: 'unknown' });
  if (NO.test(text)) return found({ status: 'none' });
  if (YES.test(text)) return found({ status: 'resident' });
  const [resident, employee] = [RESIDENT.test(text), EMPLOYEE.test(text)];
  const negative = NOT_INSURED.test(text);
  if (negative && !employee) {
    // 「居民医保（未缴）」 can mean either; a guess would move somebody's date.
    return /^(?:未|没|断|中断|停|退|不)/.test(text) || !resident
      ? found({ status: 'none' })
      : fail('status-contradictory');
  }
  if (negative && /^(?:未|没)/.test(text)) return found({ status: 'none' });
  if (resident && employee) return fail('status-contradictory');
  if (resident) return found({ status: 'resident' });
  return employee ? readEmployee(text) : fail('status-unreadable');
}

function readEmployee(text: string): Read<StatusCell> {
  const digits = arabicDigits(text);
  const until = UNTIL_MONTH.exec(digits);
  const month = until ? Number(until[1]) : undefined;
  if (month !== undefined) {
    if (month < 1 || month > 12) return fail('month-unreadable');
    return found({ status: 'employee', lastMonth: month });
  }
  // 「9月停」: nobody can tell whether September itself was still paid.
  return STOPPED_IN_MONTH.test(digits) || NOT_INSURED.test(digits)
    ? fail('employee-month-unclear')
    : found({ status: 'employee' });
}

/** Whether anything was reimbursed; an amount of money answers too. */
export function readClaims(cell: Cell): Read<ClaimState> {
  const text = textOf(cell);
  if (text === '' || UNKNOWN.test(text)) return found('unknown');
  const amount = /^[¥￥]?(\d+(?:\.\d+)?)元?$/.exec(text.replace(/,/g, ''));
  if (amount) return found(Number(amount[1]) > 0 ? 'some' : 'none');
  if (NO.test(text) || /^(?:未|没|无|零|不).{0,6}$/.test(text)) return found('none');
  if (YES.test(text) || /^(?:有|已|报)?.{0,2}报(?:销|过|了)/.test(text)) return found('some');
  return fail('claims-unreadable');
}

/** Whether the reward part of the ceiling was used; an empty cell means it was not (rule C4). */
export function readYesNo(cell: Cell): Read<boolean> {
  const text = textOf(cell);
  if (text === '' || NO.test(text) || /^(?:未|没)用?过?$/.test(text)) return found(false);
  return YES.test(text) || /^用过?了?$/.test(text) ? found(true) : fail('yes-no-unreadable');
}

/** Whether the day of payment lies in the enrolment window; an empty cell leaves it to the list. */
export function readWindow(cell: Cell): Read<'inside' | 'outside'> {
  const text = textOf(cell).replace(/集中(?:缴费)?期/, '');
  if (/^(?:不在|已过|过了|错过|期?外)/.test(text) || NO.test(text)) return found('outside');
  if (/^(?:在|期?内)/.test(text) || YES.test(text)) return found('inside');
  return fail('window-unreadable');
}

const GROUPS: readonly (readonly [RegExp, string])[] = [
  [/新生儿/, 'newborn'],
  [/低保|特困|五保|医疗救助|救助对象|困境儿童|孤儿/, 'medical-aid'],
  [/宗教|僧|道士|教职/, 'religious'],
  [
    /^(?:一般|普通|正常|城乡)?(?:居民|人员|群众|村民|成人|成年人|老人|儿童|学生)?$|^(?:无|否|-)$/,
    'general',
  ],
];

/** The group, or `undefined` for words that name none we know: those people are taken as general. */
export function groupOf(cell: Cell): string | undefined {
  const text = textOf(cell);
  if (/^(?:非|不是|无)/.test(text)) return 'general';
  return GROUPS.find(([words]) => words.test(text))?.[1];
}

const TIERS: readonly (readonly [RegExp, PremiumTier])[] = [
  [/大学|高校|大专|研究生/, 'student'],
  [/少儿|少年|儿童|未成年|中小学|小学|中学|幼儿|学龄|婴|新生儿/, 'child'],
  [/一档|1档|甲档|A档/i, 'adult-1'],
  [/二档|2档|乙档|B档/i, 'adult-2'],
  [/成年|成人|居民|普通|一般|老年/, 'adult'],
];

/** `undefined` for an empty cell: then what is set for the whole list counts. */
export function readTier(cell: Cell): Read<PremiumTier | undefined> {
  const text = textOf(cell);
  if (text === '') return found(undefined);
  const tier = TIERS.find(([words]) => words.test(text))?.[1];
  return tier === undefined ? fail('tier-unreadable') : found(tier);
}

const EVENTS: readonly (readonly [RegExp, EntryEventKind])[] = [
  [/^(?:无|没有|否|都没有|-)?$/, 'none'],
  [/退役|退伍|转业|复员/, 'demobilised'],
  [/居住证/, 'residence-permit'],
  [/户籍|户口|落户|迁入/, 'household-registration'],
  [/学籍|入学|升学/, 'student'],
  [/刑满|释放|出狱/, 'released'],
];

export function readEvent(cell: Cell): Read<EntryEventKind> {
  const text = textOf(cell);
  const event = EVENTS.find(([words]) => words.test(text))?.[1];
  return event === undefined ? fail('event-unreadable') : found(event);
}

/** 「2019」, 「从未参保」, 「记不清」. */
export function readLastBefore(
  cell: Cell,
  readYear: (cell: Cell) => Read<number>,
): Read<number | 'never' | 'unknown'> {
  const text = textOf(cell);
  if (text === '' || UNKNOWN.test(text)) return found('unknown');
  if (/^(?:从未|从没|没有|无|未参|没参)/.test(text)) return found('never');
  return readYear(cell);
}

/** 「2027」, or 「2026、2027」 for two years at once. */
export function readCoverage(cell: Cell): Read<readonly number[]> {
  const years = arabicDigits(textOf(cell)).match(/\d{4}/g)?.map(Number) ?? [];
  const [first, second] = years;
  if (first === undefined || years.length > 2) return fail('coverage-unreadable');
  if (second !== undefined && second !== first + 1) return fail('coverage-unreadable');
  return found(years);
}

export function readCount(cell: Cell): Read<number> {
  const match = /^(\d{1,2})年?$/.exec(arabicDigits(textOf(cell)));
  return match ? found(Number(match[1])) : fail('count-unreadable');
}
