import { describe, expect, it } from 'vitest';
import { headingUse } from './fields';
import { findTable } from './find-table';

const PREFIX = '算：';
const usesOf = (rows: Parameters<typeof findTable>[0]) => {
  const { columns, firstRow, doubles } = findTable(rows, PREFIX);
  return { uses: columns.map(({ use }) => use), firstRow, columns, doubles };
};

describe('headings', () => {
  it.each([
    ['姓名', 'name'],
    ['姓　名', 'name'],
    ['户主姓名', 'other-name'],
    ['身份证号码', 'private'],
    ['联系电话', 'private'],
    ['银行卡号', 'private'],
    ['身份', 'group'],
    ['人员类别', 'group'],
    ['出生年月', 'birth'],
    ['出生日期（1968-05-12）', 'birth'],
    ['参保地', 'region'],
    ['缴费档次', 'tier'],
    ['2025年', 'status:2025'],
    ['２０２５', 'status:2025'],
    ['二〇二五年参保情况', 'status:2025'],
    ['2026年度居民医保是否参保', 'status:2026'],
    ['2024', 'status:2024'],
    ['2025年报销情况', 'claims:2025'],
    ['2024年报销情况', 'keep'],
    ['2025年职工医保最后缴费月', 'last-month:2025'],
    ['2025年职工医保缴费月数', 'keep'],
    ['职工医保最后缴费月份', 'last-month'],
    ['职工医保最后缴到', 'last-month'],
    ['2026年职工医保缴至', 'last-month:2026'],
    ['2025年以前最近一次参保年份', 'last-before-2025'],
    ['2026年缴费金额', 'keep'],
    ['2026年外出', 'keep'],
    ['近三个月变动', 'event'],
    ['变动日期', 'event-date'],
    ['缴费日期', 'pay-on'],
    ['缴费年度', 'coverage'],
    ['在不在集中缴费期', 'window'],
    ['是否集中期内缴费', 'window'],
    ['集中缴费期截止日期', 'keep'],
    ['补缴年数', 'back-pay'],
    ['备注', 'keep'],
    ['算：哪天能报销', 'own'],
    ['姓名（必填）', 'name'],
    ['参保人员姓名', 'name'],
    ['家庭成员姓名', 'name'],
    ['联系人', 'other-name'],
    ['出生日期（以身份证为准）', 'birth'],
    ['身份证号（含出生日期）', 'private'],
    ['身份号码', 'private'],
    ['社会保障号码', 'private'],
    ['2025年养老保险', 'keep'],
    ['2025年商业保险', 'keep'],
    ['2025年惠民保', 'keep'],
    ['2025年职工医保', 'keep'],
    ['2025年是否参加职工医保', 'keep'],
    ['2025年医保停保', 'keep'],
    ['2025年是否断缴医保', 'keep'],
    ['2025年未参保', 'keep'],
    ['2025年医保缴费人', 'keep'],
    ['2025年代缴医保', 'keep'],
    ['2025年是否享受医保补贴', 'keep'],
    ['2025年缴费日期', 'keep'],
    ['2025年参保档次', 'keep'],
    ['2026年参保人员类别', 'keep'],
    ['2026年参保类型', 'status:2026'],
    ['2025年是否参保（已参/未参）', 'status:2025'],
    ['2026年征缴2027年度医保', 'status:2027'],
    ['2025年是否零报销', 'keep'],
    ['2025年未报销', 'keep'],
    ['2025年有没有报销', 'claims:2025'],
    ['2025年有无报销', 'claims:2025'],
    ['2025年报销过没有', 'claims:2025'],
    ['2025年住院报销', 'keep'],
    ['2025年门诊住院报销', 'claims:2025'],
    ['2026年职工医保起始月份', 'keep'],
    ['入职月份', 'keep'],
    ['是否建档立卡', 'keep'],
    ['档案编号', 'keep'],
    ['证件类别', 'keep'],
    ['户口类别', 'keep'],
  ])('%s holds %s', (heading, use) => expect(headingUse(heading, PREFIX)).toBe(use));
});

describe('finding the table', () => {
  it('takes the first row of a plain list', () => {
    expect(
      usesOf([
        ['姓名', '出生年份', '2025年'],
        ['王小明', 1968, '居民医保'],
      ]),
    ).toMatchObject({
      uses: ['name', 'birth', 'status:2025'],
      firstRow: 1,
    });
  });

  it('skips a title, a note and blank rows', () => {
    const rows = [
      ['某村2026年城乡居民医保名单', null, null],
      [null, null, null],
      ['填报人：李四', null, null],
      ['姓名', '出生年份', '2025年'],
      ['王小明', 1968, '居民医保'],
    ];
    expect(usesOf(rows)).toMatchObject({ uses: ['name', 'birth', 'status:2025'], firstRow: 4 });
  });

  it('reads a merged heading over two rows', () => {
    const rows = [
      ['姓名', '出生年月', '历年参保情况', null, null, '身份'],
      [null, null, '2024年', '2025年', '2026年', null],
      ['王小明', '1968-05', '居民', '居民', '未参保', '一般'],
    ];
    const { uses, firstRow, columns } = usesOf(rows);
    expect(uses).toEqual(['name', 'birth', 'status:2024', 'status:2025', 'status:2026', 'group']);
    expect(firstRow).toBe(2);
    expect(columns[3]?.heading).toBe('历年参保情况 2025年');
  });

  it('reads years merged over what was asked of each', () => {
    const rows = [
      ['姓名', '出生', '2025年', null, '2026年', null],
      [null, null, '参保', '报销', '参保', '报销'],
    ];
    expect(usesOf(rows).uses).toEqual([
      ...['name', 'birth', 'status:2025', 'claims:2025', 'status:2026', 'claims:2026'],
    ]);
  });

  it('knows private numbers by what they look like, whatever the heading', () => {
    const rows = [
      ['姓名', '出生年份', '备注一', '备注二', '其他'],
      ['王小明', 1968, '330101196805121234', 13812345678, '6222021234567890123'],
      ['李小红', 1970, '33010119700512123X', '13912345678', '6222021234567890124'],
    ];
    expect(usesOf(rows).uses.slice(2)).toEqual(['private', 'private', 'private']);
  });

  it('uses a year of birth once and carries the second column along', () => {
    const { uses, doubles } = usesOf([['出生年份', '出生日期', '2025年']]);
    expect(uses).toEqual(['birth', 'keep', 'status:2025']);
    expect(doubles).toEqual(['birth']);
  });

  it('uses neither of two columns that say how one year was insured', () => {
    const both = usesOf([['姓名', '2025年', '2025年参保']]);
    expect(both.uses).toEqual(['name', 'keep', 'keep']);
    expect(both.doubles).toEqual(['status:2025']);
    // 「居民：否」 beside 「职工：是」 is not uninsured.
    const bySchemes = usesOf([['姓名', '2025年居民医保', '2025年职工医保']]);
    expect(bySchemes.uses).toEqual(['name', 'keep', 'keep']);
    expect(bySchemes.doubles).toEqual(['status:2025']);
    const underOne = usesOf([
      ['姓名', '居民医保', null, '职工医保', null],
      [null, '2025年', '2026年', '2025年', '2026年'],
    ]);
    expect(underOne.uses).toEqual(['name', 'keep', 'keep', 'keep', 'keep']);
    expect(underOne.doubles).toEqual(['status:2025', 'status:2026']);
  });

  it('reads months of employees merged over years', () => {
    const months = [
      ['姓名', '出生', '参保情况', null, '职工医保最后缴到几月', null],
      [null, null, '2025年', '2026年', '2025年', '2026年'],
      ['王小明', 1968, '居民', '职工', null, 9],
    ];
    expect(usesOf(months)).toMatchObject({
      uses: ['name', 'birth', 'status:2025', 'status:2026', 'last-month:2025', 'last-month:2026'],
      firstRow: 2,
    });
  });

  it('never takes a person for a heading', () => {
    const first = ['王甲', 1968, '居民医保', '2012-01-01', '2024-11-05'];
    expect(usesOf([['姓名', '出生年份', '2025年', '首次参保', '末次缴费'], first])).toMatchObject({
      uses: ['name', 'birth', 'status:2025', 'keep', 'keep'],
      firstRow: 1,
    });
    const told = [
      ['姓名', '情况一', '情况二'],
      ['甲', '在家', '外出'],
      ['乙', '2025年参保', '2026年断'],
      ['丙', '2024年居民医保', '2025年未参保'],
    ];
    expect(usesOf(told)).toMatchObject({ uses: ['name', 'keep', 'keep'], firstRow: 1 });
  });

  it('does not let a title, a day or a note above the headings change what they mean', () => {
    const headings = ['姓名', '出生年份', '住址', '2025年参保'];
    const uses = ['name', 'birth', 'keep', 'status:2025'];
    const above: Parameters<typeof findTable>[0] = [
      [null, null, null, '2026年11月5日'],
      ['填报：镇医保所', null, null, '2026年11月5日'],
      ['某村医疗救助对象参保名单', null, null, null],
      ['某村特殊人群参保台账', null, null, null],
      ['2026年某村缴费档次登记表', null, null, null],
    ];
    for (const row of above) {
      expect(usesOf([['登记表'], row, headings])).toMatchObject({ uses, firstRow: 3 });
    }
  });

  it('keeps only the year of birth of numbers in a column of birthdays', () => {
    const rows = [
      ['姓名', '出生日期', '身份号码', '社会保障号码'],
      ['王小明', '330101196805121234', '330101196805121234', '="330101196805121234"'],
    ];
    expect(usesOf(rows).uses).toEqual(['name', 'id-birth', 'private', 'private']);
  });

  it('does not take the first person for headings', () => {
    const { uses, firstRow } = usesOf([['王小明', 1968, '居民医保']]);
    expect({ uses, firstRow }).toEqual({ uses: ['keep', 'keep', 'keep'], firstRow: 0 });
  });

  it('has nothing to say of an empty sheet', () => {
    expect(usesOf([])).toMatchObject({ uses: [], firstRow: 1 });
  });
});
