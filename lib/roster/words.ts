import type { ClaimState, EntryEventKind, PremiumTier } from '../values/enrolment-case';
import { arabicDigits, type Cell, textOf } from './cell';
import { fail, found, type Read } from './dates';
import { NO, UNKNOWN, YES } from './plain-words';

/**
 * 「没报销过」「零报销」「没用过医保」. Not 「没住院」: a visit to a doctor counts as well (rule C2).
 */
const NO_CLAIMS =
  /^(?:从未|从没有?|未|没有?|无|零|不)(?:(?:使用|用)过?(?:医保|统筹)?(?:基金)?|(?:发生|产生|有)?过?(?:任何)?(?:医保|统筹)?(?:基金)?(?:报销|报账|报|理赔)(?:过|记录|费用)*)$/;
const CLAIMS = /^(?:有|已|报)?(?:过)?(?:报销|报账|理赔)(?:过|了|记录)*$|^报(?:过|了)$/;

/** Whether anything was reimbursed; an amount of money answers too. */
export function readClaims(cell: Cell): Read<ClaimState> {
  const text = textOf(cell);
  if (text === '' || UNKNOWN.test(text)) return found('unknown');
  const amount = /^[¥￥]?(\d+(?:\.\d+)?)元?$/.exec(text.replace(/,/g, ''));
  if (amount) return found(Number(amount[1]) > 0 ? 'some' : 'none');
  if (NO.test(text) || NO_CLAIMS.test(text)) return found('none');
  if (YES.test(text) || CLAIMS.test(text)) return found('some');
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
  [/宗教|僧人|僧侣|僧尼|道士|牧师|阿訇/, 'religious'],
  [
    /^(?:一般|普通|正常|城乡)?(?:居民|人员|群众|村民|成人|成年人|老人|儿童|学生)?$|^(?:无|否|-)$/,
    'general',
  ],
];

/** 「低保（已取消）」「原低保」「低保：否」: the word is there, the standing may be gone. */
const NO_LONGER = /未|不|非|无|没|否|原|曾|前|退|取消|注销|停|撤|脱|×/;

/**
 * The group, or `undefined` for words that name none we know, or one somebody may have left: those
 * people are taken as general, and told so.
 */
export function groupOf(cell: Cell): string | undefined {
  const text = textOf(cell);
  if (/^(?:非|不是|无)[^,;、()]*$/.test(text)) return 'general';
  if (NO_LONGER.test(text) && text !== '否') return undefined;
  return GROUPS.find(([words]) => words.test(text))?.[1];
}

const TIERS: readonly (readonly [RegExp, PremiumTier])[] = [
  [/大学|高校|大专|研究生/, 'student'],
  [/少儿|少年|儿童|未成年|中小学|小学|中学|幼儿|学龄|婴|新生儿/, 'child'],
  [/一档|1档|甲档|A档/i, 'adult-1'],
  [/二档|2档|乙档|B档/i, 'adult-2'],
  [/成年|成人|老年/, 'adult'],
];
/** Says nothing of the tier. */
const ANY_TIER = /^(?:普通|一般|城乡)?(?:居民|人员|群众)?$/;

/** `undefined` for an empty cell: then what is set for the whole list counts. */
export function readTier(cell: Cell): Read<PremiumTier | undefined> {
  const text = textOf(cell);
  if (ANY_TIER.test(text)) return found(undefined);
  const tier = TIERS.find(([words]) => words.test(text))?.[1];
  return tier === undefined ? fail('tier-unreadable') : found(tier);
}

const EVENTS: readonly (readonly [RegExp, EntryEventKind])[] = [
  [
    /^(?:(?:都?没有?|无|否)(?:(?:户籍|户口|学籍)?(?:变动|变化))?|(?:户籍|户口|学籍)?不变)?$/,
    'none',
  ],
  [/退役|退伍|转业|复员/, 'demobilised'],
  [/居住证/, 'residence-permit'],
  [/户籍|户口|落户|迁入/, 'household-registration'],
  [/学籍|入学|升学/, 'student'],
  [/刑满|释放|出狱/, 'released'],
];

/** 「户口迁出」「未退役」: about the same thing, and no reason not to wait. */
const NOT_THAT_EVENT = /迁出|转出|注销|不|未|没|无|非|取消|过期/;

export function readEvent(cell: Cell): Read<EntryEventKind> {
  const text = textOf(cell);
  const event = EVENTS.find(([words]) => words.test(text))?.[1];
  if (event === undefined) return fail('event-unreadable');
  return event !== 'none' && NOT_THAT_EVENT.test(text) ? fail('event-unreadable') : found(event);
}

/** Not 「从未断保」, which says the opposite. */
const NEVER =
  /^(?:从未|从没有?|没有?|未|无)(?:有)?(?:参加|参保|参|缴费|缴|交费|交|买)?(?:过|了)?(?:任何)?(?:居民)?(?:医保|医疗保险|保险)?$/;

/** 「2019」, 「从未参保」, 「记不清」. */
export function readLastBefore(
  cell: Cell,
  readYear: (cell: Cell) => Read<number>,
): Read<number | 'never' | 'unknown'> {
  const text = textOf(cell);
  if (text === '' || UNKNOWN.test(text)) return found('unknown');
  if (NEVER.test(text)) return found('never');
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
