import * as XLSX from '@e965/xlsx';
import { expect, type Page } from '@playwright/test';
import { choose } from './walk.ts';

export type Sheet = readonly (readonly (string | number | boolean | null)[])[];

export interface ListFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export function workbook(sheet: Sheet, name = '名单.xlsx'): ListFile {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(sheet as unknown[][]), '名单');
  const buffer = XLSX.write(book, { type: 'buffer', bookType: 'xlsx' });
  return { name, mimeType: '', buffer };
}

export function text(content: string, name = '名单.csv'): ListFile {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(content) };
}

/**
 * People of whom no two come to the same, so that computing takes its time: each pays on a day of
 * her own, and is named after her number.
 */
export function manyPeople(count: number, name: string): ListFile {
  const statuses = ['居民', '职工（到9月）', '无', '记不清'];
  const lines = Array.from({ length: count }, (_, at) => {
    const day = new Date(Date.UTC(2027, 0, 5 + (at % 300))).toISOString().slice(0, 10);
    const [first, second] = [statuses[at % 4], statuses[Math.floor(at / 4) % 4]];
    const claims = ['有', '没有', '不详'][Math.floor(at / 16) % 3];
    return `${name}${at},${1930 + (at % 90)},${first},${claims},${second},${at % 7},${day},不在`;
  });
  const headings = '姓名,出生年份,2025年,2025年报销,2026年,补缴年数,缴费日期,在不在集中缴费期';
  return text([headings, ...lines].join('\n'), `${name}.csv`);
}

/** The list is fetched when it is first looked at. */
export async function openList(page: Page): Promise<void> {
  await page.getByRole('button', { name: '一张名单' }).click();
  await expect(page.locator('#roster-file')).toBeAttached();
}

/** Opens the page with the settings of `SAMPLE_SETTINGS`: Hangzhou, 10 March 2027, too late. */
export async function openCounter(page: Page): Promise<void> {
  await page.goto('/counter/?asOf=2026-11-21');
  await openList(page);
  await page.locator('#roster-province').selectOption('330000');
  await page.locator('#roster-city').selectOption('330100');
  for (const [part, value] of Object.entries({ year: '2027', month: '3', day: '10' })) {
    await page.locator(`#roster-pay-${part}`).fill(value);
  }
  await choose(page, '集中缴费期里？', '不在里面');
  await page.locator('#roster-tier').selectOption({ label: '成年人，二档' });
}

export async function drop(page: Page, file: ListFile): Promise<void> {
  await page.locator('#roster-file').setInputFiles(file);
}

export const sortByLine = (page: Page) => page.locator('#roster-sort').selectOption('line');

export const shownCount = (page: Page) => page.locator('.roster-controls [role=status]');

/** The row of somebody by name, brought into sight by looking for the name. */
export async function rowOf(page: Page, name: string) {
  await page.locator('#roster-search').fill(name);
  const row = page.locator('.roster-line').filter({ hasText: name });
  await expect(row).toHaveCount(1);
  return row;
}

/** Everything the browser would still have of a list after the page is gone. */
export async function stored(page: Page) {
  return page.evaluate(async () => ({
    local: Object.keys(localStorage),
    // The day a preview asks for; see e2e/preview.spec.ts.
    session: Object.keys(sessionStorage).filter((key) => key !== 'canbao.as-of'),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    cookies: document.cookie,
  }));
}

export const NOTHING_STORED = { local: [], session: [], databases: [], cookies: '' };
