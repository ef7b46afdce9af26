import { describe, expect, it } from 'vitest';
import { violations } from './check-conventions.ts';

describe('house rules catch', () => {
  it.each([
    ['lib/rules/a.ts', 'const now = new Date();'],
    ['lib/rules/a.ts', 'const now = Date.now();'],
    ['lib/values/a.ts', 'export const width = window.innerWidth;'],
    ['lib/values/a.ts', "if (typeof document !== 'undefined') {}"],
    ['lib/answers/a.ts', "localStorage.setItem('a', 'b');"],
    ['lib/answers/a.ts', "import { useMemo } from 'react';"],
    ['lib/rules/a.ts', "export const text = '还要等三个月';"],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source text
    ['lib/assess.ts', 'export const text = (n: number) => `等 ${n} 个月起`;'],
    ['app/page.tsx', 'export default () => <p>参保算一算</p>;'],
    ['components/ui/Button.tsx', '<button style={{ color: colour }} />;'],
    ['components/ui/Button.tsx', '<p dangerouslySetInnerHTML={{ __html: text }} />;'],
    ['components/ui/use-size.ts', "window.localStorage.getItem('size');"],
    ['components/answers/AnswersProvider.tsx', "import { get } from 'idb-keyval';"],
    ['components/answers/browser-storage.ts', "import { get } from 'idb-keyval';"],
    ['components/vault/vault.ts', "const { get } = await import('idb-keyval');"],
    ['components/answers/browser-storage.ts', "indexedDB.deleteDatabase('a');"],
    ['components/answers/browser-database.ts', "localStorage.setItem('a', 'b');"],
    ['components/result/Link.tsx', 'const code = window.location.hash;'],
  ])('%s: %s', (path, source) => {
    expect(violations(path, source)).toHaveLength(1);
  });
});

describe('house rules allow', () => {
  it.each([
    ['lib/values/a.ts', 'export const title = (document: Source) => document.title;'],
    ['lib/values/a.ts', 'export type Rule = { window: Months; document: string };'],
    ['lib/values/a.ts', '// new Date() would read the clock\nexport const a = rule.window;'],
    ['lib/params/a.ts', "export const name = '浙江省杭州市';"],
    ['lib/rules/a.test.ts', "it('断满四年整', () => {});"],
    ['components/answers/browser-storage.ts', "localStorage.getItem('a');"],
    ['components/answers/browser-database.ts', "const { get } = await import('idb-keyval');"],
    ['components/answers/browser-database.ts', "indexedDB.deleteDatabase('a');"],
    ['components/answers/share-link.ts', 'const code = location.hash;'],
    [
      'components/ui/Button.tsx',
      '// 主要按钮高六十像素\nexport const a = <button className="p-4">确定</button>;',
    ],
    ['app/layout.tsx', '<script dangerouslySetInnerHTML={{ __html: "localStorage.size" }} />;'],
  ])('%s: %s', (path, source) => {
    expect(violations(path, source)).toEqual([]);
  });
});
