import { describe, expect, it } from 'vitest';
import { deskOf, readContents, writeContents } from './contents';
import { type Desk, EMPTY_DESK } from './people';

const desk: Desk = {
  people: [
    { id: 3, name: '奶奶', answers: { region: '330100', birthYear: 1950, group: 'general' } },
    { id: 4, name: '', answers: { region: '330100', years: { 2025: 'none' } } },
    { id: 5, name: '', answers: { region: '330100' } },
  ],
  current: 4,
};

describe('锁起来的内容', () => {
  it('人和名单都原样回来；没录东西的那位不存', () => {
    const read = readContents(writeContents(desk, '名单'));
    expect(read?.list).toBe('名单');
    expect(read && deskOf(read, EMPTY_DESK)).toEqual({
      people: [
        { id: 1, name: '奶奶', answers: desk.people[0]?.answers },
        { id: 2, name: '', answers: desk.people[1]?.answers },
      ],
      current: 2,
    });
  });

  it('只有名单，没有人：柜台上还是原来那样', () => {
    const read = readContents(writeContents(EMPTY_DESK, '名单'));
    expect(read && deskOf(read, desk)).toBe(desk);
  });

  it('打错还没改的年份不存，别的人、别的回答不受连累', () => {
    const answers = { birthYear: 9999, eligibleSince: 68, group: 'general' };
    const mistyped: Desk = { people: [...desk.people, { id: 6, name: '乙', answers }], current: 6 };
    const read = readContents(writeContents(mistyped, undefined));
    expect(read?.people.map(({ name }) => name)).toEqual(['奶奶', '', '乙']);
    expect(read?.people[2]?.answers).toEqual({ group: 'general' });
  });

  it.each([
    ['不是 JSON', '{'],
    ['别的版本', '{"version":2,"people":[]}'],
    ['没有人这一项', '{"version":1}'],
    ['名单不是文字', '{"version":1,"people":[],"list":7}'],
    [
      '有一个人读不懂',
      '{"version":1,"people":[{"name":"甲","answers":{}},{"name":"乙","answers":{"birthYear":"x"}}]}',
    ],
    ['称呼太长', `{"version":1,"people":[{"name":"${'长'.repeat(21)}","answers":{}}]}`],
    ['空', ''],
    ['null', 'null'],
  ])('%s：一个也不要', (_, text) => expect(readContents(text)).toBeUndefined());
});
