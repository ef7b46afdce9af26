import { PROVINCES } from '../params/province-codes';
import { REGION_INDEX } from '../params/region-index';
import { type Cell, textOf } from './cell';
import { fail, found, type Read } from './dates';

const SHORT_ENDING = /(?:特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|省|市)$/;

/** 「330100」, 「杭州」, 「浙江省杭州市」: a code, or a place with records of its own. */
export function placeOf(cell: Cell): Read<string> {
  const text = textOf(cell);
  if (/^\d{6}$/.test(text)) return found(text);
  const places = [...REGION_INDEX, ...PROVINCES];
  // The longest name that the cell ends with wins: 「浙江省杭州市」 is Hangzhou.
  const matches = places.filter(({ name }) => endsLike(text, name));
  const best = matches.sort((a, b) => specificity(b.code) - specificity(a.code))[0];
  return best === undefined ? fail('region-unreadable') : found(best.code);
}

function endsLike(text: string, name: string): boolean {
  const short = name.replace(SHORT_ENDING, '');
  return [name, short].some((each) => {
    const at = text.lastIndexOf(each);
    return at >= 0 && at + each.length === text.length;
  });
}

function specificity(code: string): number {
  return /0000$/.test(code) ? 0 : 1;
}
