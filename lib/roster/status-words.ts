import type { EnrolmentStatus } from '../values/enrolment-case';
import { arabicDigits, type Cell, textOf } from './cell';
import { fail, found, type Read } from './dates';
import { NO, UNKNOWN, YES } from './plain-words';

export interface StatusCell {
  readonly status: EnrolmentStatus;
  /** 「职工医保（到9月）」 says both. */
  readonly lastMonth?: number;
}

const RESIDENT = /居民|城乡|城居|农合|合作医疗|农医/;
const EMPLOYEE = /职工|职保|在职|灵活就业/;
const RESIDENT_IN_FULL =
  '(?:(?:城乡|城镇)?居民(?:基本)?(?:医疗保险|医保|保险)?|城乡(?:医保)?|城居保?|新?农合|合作医疗|农医保)';

/** 「没参保」「未参加居民医保」「不交」: said of the act itself, so it is none whatever the scheme. */
const NOT_DONE = new RegExp(
  `^(?:从未|从没有?|都没有?|未|没有?|不)(?:参加|参保|参|缴纳|缴费|缴|交费|交钱|交|购买|买|办理|办|续保|续)(?:过|了)?(?:${RESIDENT_IN_FULL}|职工(?:医保)?[或和、]${RESIDENT_IN_FULL}|${RESIDENT_IN_FULL}[或和、]职工(?:医保)?|任何医保|医疗保险|医保|费)?$`,
);
const BROKEN =
  /^(?:(?:已|已经)?(?:断保|断缴|断缴费|断了|中断|中断缴费|中断参保|停保|停缴|退保|脱保|漏保)|未保)$/;
/** 「未断保」「从没断过」「连续参保未中断」. */
const UNBROKEN =
  /^(?:连续(?:参保|缴费)?[,、]?)?(?:一直|从)?(?:未|没有?|无)(?:有)?(?:间断|中断|断)(?:过|保|缴|缴费|参保)?(?:过)?$|^连续(?:参保|缴费)$/;
/** What may follow in brackets or after a comma: where somebody is, never how they are insured. */
const REMARK = /[(,:;、].*$/;
/** With one of these beside the name of a scheme, nobody can tell which way it is meant. */
const DOUBT = /未|没|无|非|不|否|拒|弃|取消|注销|停|断|退(?!休)|欠|待|脱|漏|×|✗|✘|原|曾|转|补/;

/** One year's insurance in the words people use. An empty cell is a year nobody remembers (H1). */
export function readStatus(cell: Cell): Read<StatusCell> {
  const text = textOf(cell);
  if (text === '' || UNKNOWN.test(text)) return found({ status: 'unknown' });
  if (NO.test(text)) return found({ status: 'none' });
  if (YES.test(text) || UNBROKEN.test(text)) return found({ status: 'resident' });
  if (isNone(text)) return found({ status: 'none' });
  const [resident, employee] = [RESIDENT.test(text), EMPLOYEE.test(text)];
  if (resident && employee) return fail('status-contradictory');
  if (employee) return readEmployee(text);
  if (resident) {
    return DOUBT.test(text) ? fail('status-contradictory') : found({ status: 'resident' });
  }
  return fail(BROKEN.test(text.replace(REMARK, '')) ? 'status-contradictory' : 'status-unreadable');
}

function isNone(text: string): boolean {
  const remark = REMARK.exec(text)?.[0] ?? '';
  const said = remark === '' ? text : text.slice(0, -remark.length);
  if (NOT_DONE.test(text) || BROKEN.test(text)) return true;
  const aboutInsurance = /[参保缴交费断停补续]|居民|职工|农合/.test(remark);
  return !aboutInsurance && (NOT_DONE.test(said) || BROKEN.test(said));
}

/** 「到9月」「缴至9月」「9月」「1-9月」: everything that names the last month and nothing else. */
const UNTIL = /^(?:缴|交|缴费|参保)?(?:到|至|截止|截至)?(?:\d{4}年)?(\d{1,2})月(?:份|底|止)*$/;
const FROM_UNTIL = /^\d{1,2}月?(?:份)?[-~–—至到]+(\d{1,2})月(?:份|底|止)*$/;

function readEmployee(text: string): Read<StatusCell> {
  const digits = arabicDigits(text);
  const rest = digits
    .replace(/(?:城镇|企业|单位|以)?(?:职工|职保|灵活就业|在职)(?:人员|职工)?(?:基本)?/g, '')
    .replace(/医疗保险|医保|参保|[(),:;、]/g, '');
  const [, month] = UNTIL.exec(rest) ?? FROM_UNTIL.exec(rest) ?? [];
  if (month !== undefined) {
    const last = Number(month);
    if (last < 1 || last > 12) return fail('month-unreadable');
    return found({ status: 'employee', lastMonth: last });
  }
  // 「9月停」: nobody can tell whether September itself was still paid; 「3月入职」 is no last month.
  if (/月/.test(rest) || /断|停/.test(rest)) return fail('employee-month-unclear');
  return DOUBT.test(text) ? fail('status-contradictory') : found({ status: 'employee' });
}
