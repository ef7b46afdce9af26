import { expect, it } from 'vitest';
import { ERROR_CODES, WARNING_CODES } from '@/lib/rules/assessment';
import { loadMessages } from '@/messages/messages';

const words = loadMessages('result');

it('has a sentence for every warning and every error', () => {
  expect(Object.keys(words.warnings).sort()).toEqual([...WARNING_CODES].sort());
  expect(Object.keys(words.refused.codes).sort()).toEqual([...ERROR_CODES].sort());
});

it('uses none of the words that blame or apologise', () => {
  expect(JSON.stringify(words)).not.toMatch(/请|抱歉|非法|无效|推荐|最省/);
});
