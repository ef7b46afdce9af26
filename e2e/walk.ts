import { expect, type Page } from '@playwright/test';
import type { Person } from './person.ts';

interface WalkOptions {
  /** Told of every question before it is answered. */
  readonly onArrival?: (step: string) => Promise<void>;
  /** Told of every question once it is answered, before 继续 is pressed. */
  readonly onStep?: (step: string) => Promise<void>;
  /** `onStep` presses 继续 itself. */
  readonly leaves?: boolean;
  /** The question to stop at, unanswered. */
  readonly until?: string;
}

const startsWith = (text: string) =>
  new RegExp(`^\\s*${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

/** Presses the card of `answer` under the question whose words include or match `question`. */
export async function choose(page: Page, question: string | RegExp, answer: string): Promise<void> {
  await page
    .getByRole('group', { name: question })
    .getByRole('radio', { name: startsWith(answer) })
    .check();
}

/** How the person answers the question at each address. */
const ANSWER: Readonly<Record<string, (page: Page, person: Person) => Promise<void>>> = {
  async region(page, { region }) {
    await page.getByLabel('打字找').fill(region.type);
    await page.getByRole('button', { name: region.pick, exact: true }).click();
    await expect(page.getByText(`选好了：${region.pick}`)).toBeVisible();
  },
  async person(page, { born, group, tier }) {
    await page.getByLabel('出生的年份').fill(born);
    await choose(page, '您的身份', group);
    if (tier) await choose(page, '您按哪一档缴费？', tier);
  },
  async history(page, { years, before }) {
    for (const [year, status] of Object.entries(years)) {
      await choose(page, new RegExp(`^${year} 年$`), status);
    }
    if (!before) return;
    await choose(page, '最近一次参保是哪一年？', '我知道是哪一年');
    await page.getByLabel('最近一次参保的年份').fill(before);
  },
  async employee(page, { lastMonths = {} }) {
    for (const [year, month] of Object.entries(lastMonths)) {
      await page.getByLabel(`${year} 年最后缴的月份`).selectOption({ label: month });
    }
  },
  async claims(page, { claims = {} }) {
    for (const [year, state] of Object.entries(claims)) {
      await choose(page, new RegExp(`^${year} 年(?:，到现在为止)?$`), state);
    }
  },
  async event(page, { event }) {
    await choose(page, '最近三个月有这些变动吗？', event);
  },
  async payment(page, { payOn, cover, window, premium }) {
    await choose(page, '哪天缴？', payOn ? '别的日子' : '今天');
    if (payOn) {
      const day = page.getByRole('group', { name: '缴费那天是几月几日？' });
      for (const [index, part] of ['年', '月', '日'].entries()) {
        await day.getByLabel(part, { exact: true }).fill(payOn[index] ?? '');
      }
    }
    await choose(page, '缴哪一年的医保？', cover);
    if (window) await choose(page, '集中缴费期里吗？', window);
    if (premium) {
      await page.getByText('知道当地的钱数，可以填上').click();
      await page.getByLabel('一个人缴多少钱').fill(premium);
    }
  },
};

export const stepOf = (page: Page) => /\/wizard\/(\w+)\//.exec(page.url())?.[1];

/** The page listens: before that, presses are lost as on any slow phone. */
export async function ready(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: '继续' })).toHaveAttribute('type', 'submit');
}

export async function answer(page: Page, person: Person): Promise<void> {
  await ready(page);
  const step = stepOf(page) ?? '';
  const act = ANSWER[step];
  if (!act) throw new Error(`no question is shown at ${page.url()}`);
  await act(page, person);
}

export async function onward(page: Page): Promise<void> {
  const { pathname } = new URL(page.url());
  // At its edge: a press in the middle of the next page must not count as the second of a double tap.
  await page.getByRole('button', { name: '继续' }).click({ position: { x: 14, y: 20 } });
  await page.waitForURL((url) => url.pathname !== pathname);
}

/** From the first question to the check page. */
export async function walk(
  page: Page,
  person: Person,
  { onArrival, onStep, leaves = false, until }: WalkOptions = {},
): Promise<void> {
  await page.goto(`/wizard/region/?asOf=${person.today}`);
  for (let step = stepOf(page); step && step !== until; step = stepOf(page)) {
    await ready(page);
    await onArrival?.(step);
    await answer(page, person);
    await onStep?.(step);
    if (leaves) await page.waitForURL((url) => !url.pathname.includes(`/${step}/`));
    else await onward(page);
  }
  if (!until) await page.waitForURL('**/check/');
}

/** To the result, through the check page. */
export async function walkToResult(page: Page, person: Person): Promise<void> {
  await walk(page, person);
  await showResult(page);
}

export async function showResult(page: Page): Promise<void> {
  await page.getByRole('button', { name: '看结果' }).click();
  await page.waitForURL('**/result/');
  await expect(headline(page, '什么时候能报销')).toBeVisible();
}

export function headline(page: Page, name: string) {
  return page
    .locator('.headlines > section:visible')
    .filter({ has: page.getByRole('heading', { name, level: 2 }) });
}

/** 「修改」 of one row of the check page. */
export const changeLink = (page: Page, row: string) =>
  page.getByRole('link', { name: new RegExp(`^修改\\s*${row}$`) });

const unspaced = (text: string) => text.replace(/\s/g, '');

export async function expectRows(page: Page, person: Person): Promise<void> {
  await expect(page.getByRole('heading', { name: '看看对不对，再看结果' })).toBeVisible();
  const rows = page.locator('dl > div');
  await expect(rows).toHaveCount(person.rows.length);
  const shown = await rows.evaluateAll((all) =>
    all.map((row) => [row.querySelector('dt')?.textContent, row.querySelector('dd')?.textContent]),
  );
  expect(shown).toEqual(person.rows);
}

/** The sentences worked out by hand, each where it belongs. */
export async function expectResult(page: Page, person: Person): Promise<void> {
  await expect(headline(page, '什么时候能报销')).toBeVisible();
  const places = [
    [headline(page, '什么时候能报销'), person.start],
    [headline(page, '补缴划不划算'), person.repair],
    [headline(page, '大病封顶线是多少'), person.ceiling],
    [page.locator('main'), person.elsewhere],
  ] as const;
  for (const [place, sentences] of places) {
    // biome-ignore lint/performance/useDomNodeTextContent: only what can be seen counts
    const text = unspaced(await place.innerText());
    for (const sentence of sentences) expect(text).toContain(unspaced(sentence));
  }
}
