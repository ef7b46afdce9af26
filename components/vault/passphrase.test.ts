import { expect, it } from 'vitest';
import { checkNewPassphrase, countCharacters } from './passphrase';

it.each([
  ['', '', 'missing'],
  ['七个汉字的口令', '七个汉字的口令', 'too-short'],
  ['   1234567   ', '   1234567   ', 'too-short'],
  ['👍👍👍👍', '👍👍👍👍', 'too-short'],
  ['河边第三棵柳树下', '河边第三棵柳树', 'differs'],
  ['abcdefgh', 'abcdefgH', 'differs'],
  ['河边第三棵柳树下', '河边第三棵柳树下', undefined],
  ['ａｂｃｄ１２３４', 'abcd1234', undefined],
])('%j 与 %j：%s', (first, again, problem) => {
  expect(checkNewPassphrase(first, again)).toBe(problem);
});

it('一个汉字、一个字母都算一个', () => {
  expect(countCharacters('七个汉字的口令')).toBe(7);
  expect(countCharacters(' ab ')).toBe(2);
  expect(countCharacters('𠮷野家')).toBe(3);
});
