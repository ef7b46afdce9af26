import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import roster from '@/messages/zh-CN/roster.json';
import type { OpenedList } from './engine';
import { SheetChoice } from './SheetChoice';

function shown(list: Pick<OpenedList, 'sheets' | 'sheet' | 'hidden' | 'broken'>): string {
  const opened = { ...list, columns: [], samples: [], people: 0, doubles: [] };
  const onSheet = () => undefined;
  return renderToStaticMarkup(
    createElement(SheetChoice, { list: opened, texts: roster.mapping, onSheet }),
  );
}

describe('一个文件里的几张表', () => {
  it('只有一张，什么也不说', () => {
    expect(shown({ sheets: ['名单'], sheet: 0, hidden: [], broken: [] })).toBe('');
  });

  it('有几张，说一共几张、现在算的是哪张', () => {
    const html = shown({ sheets: ['一组', '二组', '三组'], sheet: 1, hidden: [], broken: [] });
    expect(html).toContain('这个文件有 3 张表，一次算一张，现在算的是');
    expect(html).toContain('<option value="1" selected="">二组</option>');
  });

  it('隐藏的、坏了的，说出名字和怎么办', () => {
    const html = shown({ sheets: ['一组'], sheet: 0, hidden: ['甲', '乙'], broken: ['丙'] });
    expect(html).toContain(
      '还有 2 张隐藏的表没有读：「甲」、「乙」。要用它，在 Excel 或 WPS 里取消隐藏',
    );
    expect(html).toContain('有 1 张表坏了，上面的人没有读出来：「丙」。用 Excel 或 WPS 打开看看');
  });
});
