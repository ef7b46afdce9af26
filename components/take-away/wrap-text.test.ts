import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapText } from './wrap-text';

const perCharacter = (text: string) => [...text].length;
const wrap = (text: string, width: number) => wrapText(text, width, perCharacter);

describe('wrapText', () => {
  it('keeps numbers and dates whole', () => {
    expect(wrap('补缴费用 12345 元起', 7)).toEqual(['补缴费用', '12345 元', '起']);
  });

  it('lets a stop hang rather than begin a line', () => {
    expect(wrap('一二三四，五六', 4)).toEqual(['一二三四，', '五六']);
    expect(wrap('（甲乙丙丁）戊', 5)).toEqual(['（甲乙丙丁）', '戊']);
  });

  it('breaks a word that has no line of its own', () => {
    expect(wrap('https://a.cn/open', 6)).toEqual(['https:', '//a.cn', '/open']);
  });

  it('loses and doubles nothing but spaces at the ends of lines', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 1, max: 20 }),
        (text, width) => {
          const bare = (each: string) => each.replace(/\s/g, '');
          expect(bare(wrap(text, width).join(''))).toBe(bare(text));
        },
      ),
    );
  });
});
