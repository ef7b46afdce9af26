import { describe, expect, it } from 'vitest';
import { calendarDate } from '../values/calendar-date';
import { rowAssessor } from './assess-row';
import { findTable } from './find-table';
import { assessOne, SETTINGS } from './sample-list';
import type { RosterSettings } from './settings';
import { WITHHELD, withhold } from './withhold';

describe('what the cells of a row come to', () => {
  describe('the year paid for, when it has not begun', () => {
    const ahead = (status: string, settings: Partial<RosterSettings> = {}) => {
      const headings = ['出生年份', '2025年', '2026年', '2027年'];
      const cells = [1968, '居民', '居民', status];
      const { columns } = findTable([headings, cells], '');
      return rowAssessor(columns, { ...SETTINGS, ...settings }).assess(cells);
    };
    it('已经缴过的，不用再动员', () => {
      expect(ahead('已缴费').status).toBe('insured');
      expect(ahead('居民医保').status).toBe('insured');
    });
    it('还没缴的照算', () => {
      for (const status of ['未缴费', '', '记不清']) expect(ahead(status).status).toBe('answered');
    });
    it('两年一起缴而第二年已经缴过，说清楚', () => {
      const twoYears = { payOn: calendarDate('2026-11-21'), coverageYears: [2026, 2027] } as const;
      expect(ahead('已缴费', twoYears).problems).toMatchObject([
        { code: 'second-year-paid', column: 3 },
      ]);
    });
  });

  it('身份证号不全：说是哪一列，不说没有出生年份', () => {
    const sheet = [
      ['姓名', '出生日期', '2025年'],
      ['甲', '330101196805121234', '居民'],
      ['乙', '330101197005121234 ', '居民'],
      ['丙', '33010119700512123', '居民'],
    ];
    const { columns } = findTable(sheet, '');
    const rows = withhold(sheet, columns, 1);
    expect(rows.map((row) => row[1])).toEqual(['出生日期', 1968, 1970, WITHHELD]);
    const assessor = rowAssessor(columns, SETTINGS);
    const [, first = [], second = [], third = []] = rows;
    expect([assessor.assess(first).status, assessor.assess(second).status]).toEqual([
      ...['answered', 'answered'],
    ]);
    expect(assessor.assess(third).problems).toMatchObject([{ code: 'id-unreadable', column: 1 }]);
  });

  it('表格里的「/」「—」「无」，是没有填', () => {
    const plain = { 出生年份: 1968, '2025年': '居民', '2026年': '居民' };
    const filled = { ...plain, 变动日期: '/', 缴费档次: '—', 职工医保最后缴费月: '无' };
    expect(assessOne(filled).problems).toEqual([]);
    expect(assessOne(filled).answer).toEqual(assessOne(plain).answer);
  });
});
