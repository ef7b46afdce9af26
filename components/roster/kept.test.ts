import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '@/lib/roster/cell';
import { SAMPLE_SETTINGS, SAMPLE_SHEET } from '@/lib/roster/sample-people';
import type { RosterSettings } from '@/lib/roster/settings';
import { FIRST_VIEW } from '@/lib/roster/view';
import type { RosterEngine } from './engine';
import { readPage, writePage } from './kept-text';
import { emptyForm, type SettingsForm } from './list-settings';
import { createSession } from './session';
import { writeFile } from './spreadsheet/write-file';

const BY_LINE = { ...FIRST_VIEW, sort: 'line', descending: false } as const;
const newSession = () => createSession({ slice: 5, pause: async () => undefined });

async function fileOf(sheet: readonly (readonly Cell[])[]): Promise<Blob> {
  const [header = [], ...rows] = sheet;
  const table = {
    header: header.map(String),
    size: rows.length,
    row: (at: number) => rows[at] ?? [],
  };
  return writeFile(table, 'csv');
}

async function computeAll(
  session: RosterEngine,
  uses: Parameters<RosterEngine['compute']>[0],
  settings = SAMPLE_SETTINGS,
) {
  const summary = await session.compute(uses, settings, () => undefined);
  const rows = await session.rows(0, await session.show(BY_LINE));
  return { summary, rows };
}

async function computed(sheet = SAMPLE_SHEET, settings?: RosterSettings) {
  const session = newSession();
  const { columns } = await session.open(await fileOf(sheet), '');
  const uses = columns.map(({ use }) => use);
  return { session, uses, ...(await computeAll(session, uses, settings)) };
}

const textOf = async (session: RosterEngine) => {
  const text = await session.snapshot();
  if (text === undefined) throw new Error('nothing kept');
  return text;
};

const PRIVATE = [
  ['姓名', '身份证号', '出生年份', '2025年', '家里的事', '备注'],
  ['王小明', '330101196801011234', 1968, '无', '不外传', 'a'],
  [null, null, null, null, null, null],
  ['李红', '330101197001011234', 1970, '居民', '不外传', 'b'],
];

describe('a list that was kept', () => {
  it('comes back with every row, every answer and the numbers of the file', async () => {
    const { session, uses, rows, summary } = await computed();
    const again = newSession();
    const list = await again.restore(await textOf(session));
    expect(list?.columns.map(({ use }) => use)).toEqual(uses);
    expect(list?.people).toBe(SAMPLE_SHEET.length - 1);
    expect(await computeAll(again, uses)).toEqual({ rows, summary });
    expect(await textOf(again)).toBe(await textOf(session));
  });

  it('keeps what the helper made of the columns', async () => {
    const { session, uses } = await computed(PRIVATE);
    await computeAll(
      session,
      uses.map((use, at) => (at === 4 ? 'drop' : use)),
    );
    const list = await newSession().restore(await textOf(session));
    expect(list?.columns.map(({ use }) => use)).toEqual([
      ...['name', 'private', 'birth', 'status:2025', 'drop', 'keep'],
    ]);
  });

  it('has nothing of what was left out: numbers, dropped columns, names nobody wants', async () => {
    const { session, uses } = await computed(PRIVATE);
    expect(await textOf(session)).toContain('王小明');
    const without = uses.map((use, at) => (at === 4 ? 'drop' : use));
    await computeAll(session, without, { ...SAMPLE_SETTINGS, keepNames: false });
    const text = await textOf(session);
    for (const secret of ['330101', '不外传', '王小明', '李红']) expect(text).not.toContain(secret);
    expect(text).toContain('1968');
  });

  it('is nothing while nothing is computed', async () => {
    const session = newSession();
    expect(await session.snapshot()).toBeUndefined();
    await session.open(await fileOf(SAMPLE_SHEET), '');
    expect(await session.snapshot()).toBeUndefined();
  });
});

describe('any other text', () => {
  const good = {
    version: 1,
    sheet: '名单',
    columns: [{ index: 0, heading: '姓名', use: 'name' }],
    firstRow: 1,
    rows: [['姓名'], ['王']],
  };
  it('is the sound one, to begin with', async () => {
    expect((await newSession().restore(JSON.stringify(good)))?.people).toBe(1);
  });

  it.each<[string, unknown]>([
    ['another version', { ...good, version: 2 }],
    ['no columns', { ...good, columns: undefined }],
    ['a use nobody knows', { ...good, columns: [{ index: 0, heading: '', use: 'status:25' }] }],
    ['a column in the wrong place', { ...good, columns: [{ index: 1, heading: '', use: 'name' }] }],
    ['an object in a cell', { ...good, rows: [['姓名'], [{ toString: 'x' }]] }],
    ['a row that is none', { ...good, rows: [['姓名'], '王'] }],
    ['people before the sheet begins', { ...good, firstRow: -1 }],
    ['people after it ends', { ...good, firstRow: 3 }],
    ['a list of lists', [good]],
    ['nothing', null],
  ])('%s is refused, and the list there is stays', async (_, value) => {
    const { session, rows } = await computed();
    expect(await session.restore(JSON.stringify(value))).toBeUndefined();
    expect(await session.rows(0, rows.length)).toEqual(rows);
  });

  it('never makes half a list, whatever it is and wherever it was cut', async () => {
    const text = await textOf((await computed()).session);
    const session = newSession();
    const cut = fc.integer({ min: 0, max: text.length - 1 }).map((at) => text.slice(0, at));
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json(), cut), async (other) => {
        expect(await session.restore(other)).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });
});

describe('the page around a kept list', () => {
  const form: SettingsForm = {
    ...emptyForm(SAMPLE_SETTINGS.asOf, '330100'),
    window: 'outside',
    tier: 'adult-2',
    keepNames: false,
  };
  const page = { fileName: '名单\n一.xlsx', form, list: '{"a":"\\n"}' };

  it('comes back as it was', () => expect(readPage(writePage(page))).toEqual(page));

  it.each<[string, Record<string, unknown>]>([
    ['a date of other parts', { payOn: { year: '2026', month: '11' } }],
    ['a date of numbers', { payOn: { year: 2026, month: 11, day: 21 } }],
    ['a place that is none', { region: '杭州' }],
    ['a tier that is none', { tier: 'gold' }],
    ['one field too many', { evil: 1 }],
    ['one field too few', { window: undefined }],
  ])('%s is refused', (_, change) => {
    const text = JSON.stringify({ fileName: 'a', form: { ...form, ...change } });
    expect(readPage(`${text}\n{}`)).toBeUndefined();
  });

  it('refuses whatever else there is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => readPage(text) === undefined),
    );
  });
});
