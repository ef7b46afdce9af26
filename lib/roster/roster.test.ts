import { describe, expect, it } from 'vitest';
import { calendarDate } from '../values/calendar-date';
import type { Cell, SheetRow } from './cell';
import { type ExportWords, exportTable, RESULT_COLUMNS } from './export-table';
import { findTable } from './find-table';
import { maskName } from './mask-name';
import { createRoster } from './roster';
import { SETTINGS } from './sample-list';
import type { RosterSettings } from './settings';
import { summarise } from './summary';
import { FIRST_VIEW, orderOf, type RosterView } from './view';
import { withhold } from './withhold';

const SHEET: readonly SheetRow[] = [
  ['某村名单', null, null, null, null, null],
  ['姓名', '身份证号', '出生年份', '2025年', '2026年', '住址'],
  ['王小明', '330101198501011234', 1985, '无', '无', '=1+1'],
  [null, null, null, null, null, null],
  ['李红', '330101197001011234', 1970, '居民', '居民', '二组'],
  ['张三', '330101197101011234', '？', '居民', '居民', '二组'],
  ['王小明', '330101198501011235', 1985, '居民', '居民', '三组'],
  ['陈四', '330101196001011234', 1960, '不详', '无', '四组'],
];

const LATE: RosterSettings = {
  ...SETTINGS,
  payOn: calendarDate('2026-12-01'),
  window: 'auto',
  local: { windows: { 2027: { closes: calendarDate('2026-12-10') } } },
};

function rosterOf(settings: RosterSettings = LATE, sheet = SHEET) {
  const { columns, firstRow } = findTable(sheet, '算出：');
  const roster = createRoster(withhold(sheet, columns, firstRow), firstRow, columns, settings);
  roster.advance(2);
  roster.advance(1000);
  return roster;
}

const view = (patch: Partial<RosterView>): RosterView => ({ ...FIRST_VIEW, ...patch });

describe('a list', () => {
  it('has every row that says something, bad ones too, by its number in the file', () => {
    const roster = rosterOf();
    expect([roster.size, roster.done, roster.blankRows]).toEqual([5, 5, 1]);
    const rows = [0, 1, 2, 3, 4].map((index) => roster.row(index));
    expect(rows.map(({ line, name, result }) => [line, name, result.status])).toEqual([
      [3, '王小明', 'answered'],
      [5, '李红', 'answered'],
      [6, '张三', 'stopped'],
      [7, '王小明', 'answered'],
      [8, '陈四', 'answered'],
    ]);
  });

  it('flags the same name and year of birth, and keeps both', () => {
    const roster = rosterOf();
    expect(roster.row(3).twin).toBe(3);
    expect(roster.row(0).twin).toBeUndefined();
    expect(roster.twins).toBe(1);
  });

  it('keeps no names where none are wanted', () => {
    const roster = rosterOf({ ...LATE, keepNames: false });
    expect(roster.row(0).name).toBe('');
    expect(roster.twins).toBe(0);
    expect(roster.contains(0, '王小明')).toBe(false);
    expect(exportTable(roster, orderOf(roster, FIRST_VIEW), WORDS, String).header).not.toContain(
      '姓名',
    );
  });

  it('lets no number that identifies a person past the import', () => {
    const { columns, firstRow } = findTable(SHEET, '');
    const kept = withhold(SHEET, columns, firstRow);
    expect(JSON.stringify(kept)).not.toMatch(/\d{15}/);
    expect(kept[2]?.[1]).toBe(1985);
    expect(SHEET[2]?.[1]).toBe('330101198501011234');
  });

  it('lets no number pass that strayed into another column', () => {
    const sheet: readonly SheetRow[] = [
      ['姓名', '出生年份', '2025年', '备注', '住址'],
      ['甲', 1968, '居民', '330101196805121234', '一组'],
      ['乙', '330101197005121234', '居民', '无', 13812345678],
      ['丙', 1971, '居民', '无', '二组'],
    ];
    const { columns, firstRow } = findTable(sheet, '');
    expect(withhold(sheet, columns, firstRow).slice(1)).toEqual([
      ['甲', 1968, '居民', null, '一组'],
      ['乙', 1970, '居民', '无', null],
      ['丙', 1971, '居民', '无', '二组'],
    ]);
  });

  it('can take the year of birth from what stayed of the number', () => {
    const sheet = SHEET.map((row) => row.filter((_, index) => index !== 2));
    const { columns, firstRow } = findTable(sheet, '');
    const uses = columns.map((each) =>
      each.use === 'private' ? { ...each, use: 'id-birth' as const } : each,
    );
    const roster = createRoster(withhold(sheet, columns, firstRow), firstRow, uses, LATE);
    roster.advance(9);
    expect(roster.row(0).birthYear).toBe(1985);
    expect(exportTable(roster, new Uint32Array([0]), WORDS, String).row(0)).not.toContain(1985);
  });
});

describe('a view', () => {
  const shown = (patch: Partial<RosterView>) => {
    const roster = rosterOf();
    return [...orderOf(roster, view(patch))].map((index) => roster.row(index).line);
  };
  it.each<[string, Partial<RosterView>, number[]]>([
    ['the most urgent first, bad rows last', {}, [3, 8, 5, 7, 6]],
    ['turned round, bad rows still last', { descending: false }, [5, 7, 3, 8, 6]],
    ['as in the file', { sort: 'line', descending: false }, [3, 5, 6, 7, 8]],
    ['only what has to be put right', { filter: 'stopped' }, [6]],
    // Nobody said whether anything was reimbursed, which the ceiling hangs on.
    ['only who does not remember', { filter: 'unsure' }, [8, 5, 7]],
    ['what is remarked on', { filter: 'noted' }, [7]],
    ['by name', { search: ' 王小 ' }, [3, 7]],
    ['by another column', { search: '二组' }, [5, 6]],
    ['never by what was withheld', { search: '3301' }, []],
  ])('%s', (_, patch, lines) => expect(shown(patch)).toEqual(lines));
});

it('sums the list up', () => {
  const summary = summarise(rosterOf());
  expect(summary).toMatchObject({
    people: 5,
    byStatus: { answered: 4, insured: 0, stopped: 1 },
    blankRows: 1,
    twins: 1,
    unsure: 3,
    // On 1 January the window is over: the broken wait 5 and 4 months, the others 3.
    urgency: { cliff: 4, steady: 0, none: 0, unknown: 0 },
    waits: [{ months: 0, people: 4 }],
    against: { inWindow: 4, unknown: 0, sooner: 0 },
    repair: { people: 0, yuan: 0 },
  });
});

it('counts what paying back buys, and only where it buys something', () => {
  const settings: RosterSettings = {
    ...SETTINGS,
    payOn: calendarDate('2026-02-01'),
    asOf: calendarDate('2026-02-01'),
    coverageYears: [2026],
    window: 'outside',
  };
  const sheet: Cell[][] = [
    ['出生年份', '2024年', '2025年'],
    [1985, '无', '无'],
    [1985, '居民', '居民'],
  ];
  const { repair, waits } = summarise(rosterOf(settings, sheet));
  // One broken year: 4 months, or 3 for a premium of 700 more. 1 May instead of 1 June: 31 days.
  expect(repair).toEqual({ people: 1, yuan: 700, unknownCost: 0, daysGained: 31 });
  expect(waits).toEqual([
    { months: 3, people: 1 },
    { months: 4, people: 1 },
  ]);
});

const WORDS: ExportWords = {
  prefix: '算出：',
  columns: Object.fromEntries(RESULT_COLUMNS.map((id) => [id, id])) as ExportWords['columns'],
  statuses: { answered: 'answered', insured: 'insured', stopped: 'stopped' },
  urgencies: { cliff: 'cliff', steady: 'steady', none: 'none', unknown: 'unknown' },
  yes: 'yes',
  no: 'no',
  uncapped: 'uncapped',
  separator: '；',
};

describe('an export', () => {
  const roster = rosterOf();
  const table = exportTable(roster, orderOf(roster, FIRST_VIEW), WORDS, ({ code }) => code);

  it('carries the columns along, without what was dropped, and adds its own', () => {
    expect(table.header.slice(0, 5)).toEqual(['姓名', '出生年份', '2025年', '2026年', '住址']);
    expect(table.header.slice(5)).toEqual(RESULT_COLUMNS.map((id) => `算出：${id}`));
    expect(table.size).toBe(5);
  });

  it('has one row for each person in the order of the view, cells unchanged', () => {
    expect(table.row(0).slice(0, 7)).toEqual([
      ...['王小明', 1985, '无', '无', '=1+1', 'answered', '2027-01-01'],
    ]);
    expect(table.row(4)).toContain('year-unreadable');
    expect(table.row(3)).toContain('twin');
  });

  it('does not compute upon its own results when handed in again', () => {
    const again: SheetRow[] = [table.header, ...[0, 1, 2, 3, 4].map((row) => table.row(row))];
    const { columns } = findTable(again, WORDS.prefix);
    expect(columns.filter(({ use }) => use === 'own')).toHaveLength(RESULT_COLUMNS.length);
    const second = rosterOf(LATE, again);
    expect(exportTable(second, new Uint32Array([0]), WORDS, String).header).toEqual(table.header);
  });
});

it.each([
  ['王明', '王*'],
  ['王小明', '王*明'],
  ['欧阳小明', '欧**明'],
  ['𠮷田', '𠮷*'],
  ['王', '王'],
  ['', ''],
])('masks %s as %s', (name, masked) => expect(maskName(name)).toBe(masked));
