// Somebody with the oldest phone answers every question and reads the result. The person and the
// sentences are those of the browser tests, worked out by hand.
import type { Person } from '../e2e/person.ts';
import type { OldPage } from './old-chromium.ts';

/** Runs inside Chromium 72: nothing newer than 2018. */
const HANDS = `
  var plain = function (text) { return (text || '').replace(/\\s+/g, ''); };
  var all = function (selector, root) { return [].slice.call((root || document).querySelectorAll(selector)); };
  var starting = function (selector, words, root) {
    return all(selector, root).filter(function (element) {
      return plain(element.textContent).indexOf(plain(words)) === 0;
    })[0];
  };
  var press = function (words, root) { starting('button, label, summary', words, root).click(); };
  var choose = function (question, answer) {
    var group = all('fieldset').filter(function (each) {
      return plain(each.querySelector('legend').textContent).indexOf(plain(question)) >= 0;
    })[0];
    press(answer, group);
  };
  var setValue = function (field, value) {
    var type = field.tagName === 'SELECT' ? HTMLSelectElement : HTMLInputElement;
    Object.getOwnPropertyDescriptor(type.prototype, 'value').set.call(field, value);
    field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
  };
  var write = function (words, value) {
    setValue(document.getElementById(starting('label', words).htmlFor), value);
  };
  var select = function (words, option) {
    var field = document.getElementById(starting('label', words).htmlFor);
    setValue(field, starting('option', option, field).value);
  };
`;

type Act = readonly [hand: 'press' | 'choose' | 'write' | 'select', ...words: string[]];

/** What the person does on each page; the second list has to wait for what the first brings up. */
const ACTS: Readonly<Record<string, (person: Person) => readonly Act[]>> = {
  region: ({ region }) => [
    ['write', '打字找', region.type],
    ['press', region.pick],
  ],
  person: ({ born, group, tier }) => [
    ['write', '出生的年份', born],
    ['choose', '您的身份', group],
    ...(tier ? [['choose', '您按哪一档缴费', tier] as const] : []),
  ],
  history: ({ years, before }) => [
    ...Object.entries(years).map(([year, status]) => ['choose', `${year} 年`, status] as const),
    ...(before
      ? [
          ['choose', '最近一次参保是哪一年', '我知道是哪一年'] as const,
          ['write', '最近一次参保的年份', before] as const,
        ]
      : []),
  ],
  employee: ({ lastMonths = {} }) =>
    Object.entries(lastMonths).map(([year, month]) => ['select', `${year} 年最后缴`, month]),
  claims: ({ claims = {} }) =>
    Object.entries(claims).map(([year, state]) => ['choose', `${year} 年`, state]),
  event: ({ event }) => [['choose', '最近三个月有这些变动吗', event]],
  payment: ({ payOn, cover, window, premium }) => [
    ['choose', '哪天缴', payOn ? '别的日子' : '今天'],
    ...(payOn ?? []).map((part, index) => ['write', '年月日'.charAt(index), part] as const),
    ['choose', '缴哪一年的医保', cover],
    ...(window ? [['choose', '集中缴费期里吗', window] as const] : []),
    ...(premium
      ? [
          ['press', '知道当地的钱数'] as const,
          ['write', `${cover.replace(/\D/g, '')} 年一个人缴多少钱`, premium] as const,
        ]
      : []),
  ],
};

const READY = `location.pathname.indexOf('/wizard/') === 0 && !!document.querySelector('button[type=submit]')`;
const quoted = (words: readonly string[]) => words.map((word) => JSON.stringify(word)).join(', ');

/** Every problem on the way from the first question to the result; none when it went well. */
export async function walkInOldChromium(page: OldPage, person: Person): Promise<readonly string[]> {
  const giveUp = (where: string) => [...page.problems, `走不下去：${where}`];
  await page.go(`/wizard/region/?asOf=${person.today}`);
  for (let path = '/wizard/region/'; path !== '/check/'; ) {
    if (!(await page.until(READY))) return giveUp(`${path} 没有活起来`);
    await page.evaluate(HANDS);
    const acts = ACTS[path.split('/')[2] ?? ''];
    if (acts === undefined) return giveUp(`不认识 ${path}`);
    for (const [hand, ...words] of acts(person)) {
      // A field that an earlier answer brings up is there a moment later.
      const act = `(function () { try { ${hand}(${quoted(words)}); return true; } catch (e) { return false; } })()`;
      if (!(await page.until(act))) return giveUp(`${path} ${hand} ${words.join(' ')}`);
    }
    await page.evaluate(`press('继续')`);
    if (!(await page.until(`location.pathname !== '${path}'`))) {
      const said = await page.evaluate(
        `(document.querySelector('[role=alert]') || {}).textContent`,
      );
      return giveUp(`${path} 没有往下走：${said}`);
    }
    path = String(await page.evaluate('location.pathname'));
  }
  if (!(await page.until(`!!starting('button', '看结果')`))) return giveUp('核对页不让看结果');
  await page.evaluate(`press('看结果')`);
  if (!(await page.until(`!!document.querySelector('.headlines .figure')`)))
    return giveUp('/result/');
  await page.evaluate(HANDS);
  const shown = String(await page.evaluate(`plain(document.querySelector('main').textContent)`));
  const expected = [...person.start, ...person.repair, ...person.ceiling];
  const missing = expected.filter((sentence) => !shown.includes(sentence.replace(/\s/g, '')));
  return [...page.problems, ...missing.map((sentence) => `结果里没有：${sentence}`)];
}
