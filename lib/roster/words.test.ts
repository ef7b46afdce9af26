import { describe, expect, it } from 'vitest';
import { arabicDigits, columnLetters, textOf } from './cell';
import { readBirthYearOfId, readDate, readMonth, readYear } from './dates';
import { placeOf } from './places';
import { readStatus } from './status-words';
import {
  groupOf,
  readClaims,
  readCount,
  readCoverage,
  readEvent,
  readLastBefore,
  readTier,
  readWindow,
  readYesNo,
} from './words';

const value = (read: { ok: boolean; value?: unknown; code?: string }) =>
  read.ok ? read.value : read.code;

describe('cells as the eye reads them', () => {
  it.each([
    [' １９６８　年 ', '1968年'],
    ['\ufeff居民\u200b医保', '居民医保'],
    [2025, '2025'],
    [true, 'true'],
    [null, ''],
  ])('%j is %j', (cell, text) => expect(textOf(cell)).toBe(text));

  it.each([
    ['二〇二五', '2025'],
    ['二零二零年', '2020年'],
    ['十二月', '12月'],
    ['二十一', '21'],
    ['三十', '30'],
    ['二〇二六年九月十八日', '2026年9月18日'],
    ['张三', '张3'],
  ])('%s counts as %s', (text, digits) => expect(arabicDigits(text)).toBe(digits));

  it('names columns as spreadsheets do', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
    ]);
  });
});

describe('years, dates and months', () => {
  it.each([
    [1968, 1968],
    ['1968年', 1968],
    ['１９６８', 1968],
    ['一九六八', 1968],
    ['二〇二〇', 2020],
    ['1968-05-12', 1968],
    ['1968年5月', 1968],
    ['1968.5', 1968],
    ['1968/5/12', 1968],
    ['19680512', 1968],
    [19680512, 1968],
    ['196805', 1968],
    ['68', 'year-two-digits'],
    ['3068', 'year-out-of-range'],
    ['属猴', 'year-unreadable'],
    [25000, 'year-unreadable'],
    ['196899', 'year-unreadable'],
  ])('year of %j is %j', (cell, expected) => expect(value(readYear(cell))).toBe(expected));

  it.each([
    ['330101196805121234', 1968],
    ['33010119680512123X', 1968],
    ['330101680512123', 1968],
    // A number cell has lost its last digits, but not the year.
    [Number('330101194912310018'), 1949],
    ['1234', 'id-unreadable'],
    ['330101196805121234 ', 1968],
    ['="330101196805121234"', 1968],
    ["'330101196805121234", 1968],
  ])('birth in number %j is %j', (cell, expected) =>
    expect(value(readBirthYearOfId(cell))).toBe(expected),
  );

  it.each([
    ['2026-09-18', '2026-09-18'],
    ['2026年9月18日', '2026-09-18'],
    ['2026/9/8', '2026-09-08'],
    ['20260918', '2026-09-18'],
    ['２０２６．９．１８', '2026-09-18'],
    ['二〇二六年九月十八日', '2026-09-18'],
    ['2026-09-18 10:30', '2026-09-18'],
    ['2026-02-30', 'date-impossible'],
    ['九月', 'date-unreadable'],
  ])('date of %j is %j', (cell, expected) => expect(value(readDate(cell))).toBe(expected));

  it.each([
    ['9', { month: 9 }],
    [9, { month: 9 }],
    ['9月', { month: 9 }],
    ['缴到九月份', { month: 9 }],
    ['十二月', { month: 12 }],
    ['2025年9月', { month: 9, year: 2025 }],
    ['2025-09-30', { month: 9, year: 2025 }],
    ['13月', 'month-unreadable'],
    ['年底', 'month-unreadable'],
    // 打的是 2025.10，表格里剩 2025.1。
    [2025.1, 'month-unreadable'],
    ['2025.10', { month: 10, year: 2025 }],
    [2025.9, { month: 9, year: 2025 }],
  ])('month of %j is %j', (cell, expected) => expect(value(readMonth(cell))).toEqual(expected));
});

describe('words of a list', () => {
  it.each([
    ['居民医保', { status: 'resident' }],
    ['城乡居民', { status: 'resident' }],
    ['新农合', { status: 'resident' }],
    ['已参保', { status: 'resident' }],
    ['是', { status: 'resident' }],
    ['√', { status: 'resident' }],
    ['职工医保', { status: 'employee' }],
    ['灵活就业', { status: 'employee' }],
    ['职工医保（到9月）', { status: 'employee', lastMonth: 9 }],
    ['职工，缴至十二月', { status: 'employee', lastMonth: 12 }],
    ['职工9月停', 'employee-month-unclear'],
    ['职工断保', 'employee-month-unclear'],
    ['未参保', { status: 'none' }],
    ['没有', { status: 'none' }],
    ['断缴', { status: 'none' }],
    ['×', { status: 'none' }],
    ['未参加居民医保', { status: 'none' }],
    ['未参加职工或居民医保', { status: 'none' }],
    ['居民医保（未缴）', 'status-contradictory'],
    ['职工转居民', 'status-contradictory'],
    ['', { status: 'unknown' }],
    [null, { status: 'unknown' }],
    ['记不清', { status: 'unknown' }],
    ['？', { status: 'unknown' }],
    ['外出务工', 'status-unreadable'],
    ['<img src=x onerror=alert(1)>', 'status-unreadable'],
    // 断了没有，要看「未」「没」管到哪里。
    ['未断保', { status: 'resident' }],
    ['从未断保', { status: 'resident' }],
    ['没有断保', { status: 'resident' }],
    ['没有断过', { status: 'resident' }],
    ['未中断', { status: 'resident' }],
    ['连续参保未中断', { status: 'resident' }],
    ['没有参加居民医保', { status: 'none' }],
    ['没买居民医保', { status: 'none' }],
    ['不交居民医保', { status: 'none' }],
    ['未参保（外出务工）', { status: 'none' }],
    ['断保，在外地', { status: 'none' }],
    ['断保已补缴', 'status-unreadable'],
    ['未参保（已补缴）', 'status-unreadable'],
    ['在保（断缴2个月）', 'status-unreadable'],
    ['没有居民医保', 'status-contradictory'],
    ['放弃居民医保', 'status-contradictory'],
    ['取消居民医保', 'status-contradictory'],
    ['居民医保停', 'status-contradictory'],
    ['居民×', 'status-contradictory'],
    ['居民医保:否', 'status-contradictory'],
    ['居民医保欠费', 'status-contradictory'],
    ['居民医保待缴', 'status-contradictory'],
    ['非居民', 'status-contradictory'],
    ['非职工', 'status-contradictory'],
    ['无职工医保', 'status-contradictory'],
    ['不在职', 'status-contradictory'],
    ['居民医保（正常参保）', { status: 'resident' }],
    // 职工医保缴到几月，要看哪个月是最后那个。
    ['职工医保（6月到9月）', { status: 'employee', lastMonth: 9 }],
    ['职工医保（1月-9月）', { status: 'employee', lastMonth: 9 }],
    ['职工（9月）', { status: 'employee', lastMonth: 9 }],
    ['职工医保缴到2025年9月底', { status: 'employee', lastMonth: 9 }],
    ['职工（3月入职）', 'employee-month-unclear'],
    ['职工医保（7月至今）', 'employee-month-unclear'],
    ['职工（9月起）', 'employee-month-unclear'],
    ['职工（到13月）', 'month-unreadable'],
    ['灵活就业人员', { status: 'employee' }],
    ['退休职工', { status: 'employee' }],
    ['未参保，外出', { status: 'none' }],
  ])('status %j is %j', (cell, expected) => expect(value(readStatus(cell))).toEqual(expected));

  it.each([
    ['无', 'none'],
    ['未报销', 'none'],
    ['零报销', 'none'],
    [0, 'none'],
    ['有', 'some'],
    ['报销过', 'some'],
    ['1,234.50', 'some'],
    ['', 'unknown'],
    ['不清楚', 'unknown'],
    ['也许', 'claims-unreadable'],
    ['不记得', 'unknown'],
    ['没问', 'unknown'],
    ['未核实', 'unknown'],
    ['无法确认', 'unknown'],
    ['没用过医保基金', 'none'],
    ['无报销记录', 'none'],
    ['没有医保', 'claims-unreadable'],
    ['从未报销过', 'none'],
    // 门诊也算报销，没住院不等于没报销。
    ['没住院', 'claims-unreadable'],
    ['不止一次', 'claims-unreadable'],
  ])('claims %j is %j', (cell, expected) => expect(value(readClaims(cell))).toBe(expected));

  it.each([
    ['', 'general'],
    ['一般居民', 'general'],
    ['非低保', 'general'],
    ['低保户', 'medical-aid'],
    ['特困供养', 'medical-aid'],
    ['新生儿', 'newborn'],
    ['宗教教职人员', 'religious'],
    ['残疾人', undefined],
    ['不是低保', 'general'],
    ['否', 'general'],
    ['低保（已取消）', undefined],
    ['原低保', undefined],
    ['退出低保', undefined],
    ['未享受低保', undefined],
    ['低保：否', undefined],
    ['教职工', undefined],
  ])('group %j is %j', (cell, expected) => expect(groupOf(cell)).toBe(expected));

  it.each([
    ['一档', 'adult-1'],
    ['2档', 'adult-2'],
    ['少儿', 'child'],
    ['大学生', 'student'],
    ['成年居民', 'adult'],
    ['', undefined],
    ['三档', 'tier-unreadable'],
    ['普通居民', undefined],
  ])('tier %j is %j', (cell, expected) => expect(value(readTier(cell))).toBe(expected));

  it.each([
    ['无', 'none'],
    ['退役军人', 'demobilised'],
    ['户口迁入', 'household-registration'],
    ['办居住证', 'residence-permit'],
    ['刑满释放', 'released'],
    ['出国', 'event-unreadable'],
    ['户口迁出', 'event-unreadable'],
    ['户籍注销', 'event-unreadable'],
    ['没有落户', 'event-unreadable'],
    ['学籍转出', 'event-unreadable'],
    ['未退役', 'event-unreadable'],
    ['户口变动', 'household-registration'],
    ['变动', 'event-unreadable'],
    ['没有户口', 'event-unreadable'],
    ['没有变动', 'none'],
    ['户口不变', 'none'],
    ['无户籍变动', 'none'],
  ])('event %j is %j', (cell, expected) => expect(value(readEvent(cell))).toBe(expected));

  it.each([
    ['在', 'inside'],
    ['在集中期', 'inside'],
    ['集中缴费期内', 'inside'],
    ['是', 'inside'],
    ['不在', 'outside'],
    ['不在集中缴费期', 'outside'],
    ['集中期外', 'outside'],
    ['否', 'outside'],
    ['已过集中期', 'outside'],
    ['也许', 'window-unreadable'],
  ])('window %j is %j', (cell, expected) => expect(value(readWindow(cell))).toBe(expected));

  it('reads the smaller fields', () => {
    expect(value(readLastBefore('从未参保', readYear))).toBe('never');
    expect(value(readLastBefore('2019年', readYear))).toBe(2019);
    expect(value(readLastBefore('', readYear))).toBe('unknown');
    expect(value(readLastBefore('从未断保', readYear))).toBe('year-unreadable');
    expect(value(readLastBefore('没有断过', readYear))).toBe('year-unreadable');
    expect(value(readLastBefore('没参加过', readYear))).toBe('never');
    expect(value(readCoverage('2026、2027'))).toEqual([2026, 2027]);
    expect(value(readCoverage('2026和2028'))).toBe('coverage-unreadable');
    expect(value(readCount('二年'))).toBe(2);
    expect(value(readYesNo('用过'))).toBe(true);
    expect(value(readYesNo(''))).toBe(false);
  });

  it.each([
    ['330100', '330100'],
    ['杭州', '330100'],
    ['浙江省杭州市', '330100'],
    ['浙江', '330000'],
    ['湖北省', '420000'],
    ['火星', 'region-unreadable'],
  ])('place %j is %j', (cell, expected) => expect(value(placeOf(cell))).toBe(expected));
});
