import * as XLSX from '@e965/xlsx';
import { drop, openCounter, shownCount, text } from '../list.ts';
import { expect, test } from '../test.ts';

const ONE = [
  ['姓名', '出生年份', '电话'],
  ['甲', 1968, '13800000000'],
];
const TWO = [
  ['姓名', '出生年份'],
  ['乙', 1970],
  ['丙', 1971],
];

test('一个文件有几张表：算完了也看得见算的是哪张，能换一张', async ({ page }) => {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(ONE), '一组');
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(TWO), '二组');
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(TWO), '去年');
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 0 }, { Hidden: 1 }] };
  const buffer: Buffer = XLSX.write(book, { type: 'buffer', bookType: 'xlsx' });
  await openCounter(page);
  await drop(page, { name: '全村.xlsx', mimeType: '', buffer });
  await expect(shownCount(page)).toHaveText('1 人');
  // None of it lies in what is folded away once computed.
  await expect(page.getByText('这个文件有 2 张表，一次算一张，现在算的是')).toBeVisible();
  await expect(page.getByText('还有 1 张隐藏的表没有读：「去年」')).toBeVisible();
  await expect(page.getByText('还没有哪一列是某一年的参保情况')).toBeVisible();
  await expect(page.getByText('丢掉了 1 列：电话')).toBeVisible();
  await page.locator('#roster-sheet').selectOption({ label: '二组' });
  await expect(shownCount(page)).toHaveText('2 人');
});

test('两个文件一起拖进来，说清读的是哪个', async ({ page }) => {
  await openCounter(page);
  const files = [text('姓名,出生年份\n甲,1968', '一组.csv'), text('姓名\n乙', '二组.csv')];
  const transfer = await page.evaluateHandle(
    (given) => {
      const data = new DataTransfer();
      for (const [name, content] of given) data.items.add(new File([content], name));
      return data;
    },
    files.map(({ name, buffer }) => [name, buffer.toString()] as const),
  );
  await page.locator('.roster-drop').dispatchEvent('drop', { dataTransfer: transfer });
  await expect(shownCount(page)).toHaveText('1 人');
  const said = page.getByText(
    '一次只读一张名单，读的是「一组.csv」。一起拖进来的另外 1 个文件没有读',
  );
  await expect(said).toBeVisible();
  await page.getByRole('button', { name: '清掉这张名单' }).click();
  await expect(said).toHaveCount(0);
});

test('半边引号说出在哪一行', async ({ page }) => {
  await openCounter(page);
  await drop(page, text('姓名,出生年份,备注\n甲,1968,"一,二\n乙,1970,\n'));
  await expect(page.getByText('「名单.csv」第 2 行的双引号对不上')).toBeVisible();
});
