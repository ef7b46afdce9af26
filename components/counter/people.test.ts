import { describe, expect, it } from 'vitest';
import type { Answers } from '@/lib/answers/answers';
import { calendarDate } from '@/lib/values/calendar-date';
import {
  clearDesk,
  currentPerson,
  EMPTY_DESK,
  isDeskBlank,
  newDay,
  nextOfHousehold,
  nextPerson,
  openPerson,
  removePerson,
  seatPerson,
  undoNext,
  updatePerson,
} from './people';

const place: Answers = {
  region: '330100',
  payWhen: 'today',
  coverageYears: [2027],
  window: 'inside',
  windowOn: calendarDate('2026-11-21'),
  local: { ceiling: 300_000 },
  readings: { 'first-broken-year': 'free' },
};
const own: Answers = { birthYear: 1968, group: 'general', years: { 2025: 'none' }, event: 'none' };
const seated = updatePerson(EMPTY_DESK, 1, { name: '奶奶', answers: { ...place, ...own } });

describe('下一位', () => {
  it('只留下参保地和缴费那几样，个人的一样不留', () => {
    const { people, current } = nextPerson(seated);
    expect(people).toEqual([{ id: 2, name: '', answers: place }]);
    expect(current).toBe(2);
  });

  it('按年份填的缴费标准是他那一档的，不给下一位用；封顶线是当地的，接着用', () => {
    const child = updatePerson(seated, 1, {
      answers: { ...place, ...own, local: { ceiling: 300_000, premiums: { 2027: 320 } } },
    });
    for (const next of [nextPerson(child), nextOfHousehold(child), clearDesk(child)]) {
      expect(currentPerson(next).answers.local).toEqual({ ceiling: 300_000 });
    }
    const only = updatePerson(seated, 1, {
      answers: { region: '330100', local: { premiums: {} } },
    });
    expect(currentPerson(nextOfHousehold(only)).answers).toEqual({ region: '330100' });
  });

  it('可以拿回来，只一次', () => {
    const back = undoNext(nextPerson(seated));
    expect(back).toEqual(seated);
    expect(undoNext(back)).toBe(back);
  });

  it('开始录新的一位以后，上一位就真的没了', () => {
    const next = nextPerson(seated);
    const begun = updatePerson(next, 2, { answers: { ...place, birthYear: 1990 } });
    expect(begun).not.toHaveProperty('cleared');
    expect(JSON.stringify(begun)).not.toContain('奶奶');
  });

  it('改参保地、缴费日不算开始录', () => {
    const moved = updatePerson(nextPerson(seated), 2, { answers: { ...place, region: '330200' } });
    expect(undoNext(moved)).toEqual(seated);
  });

  it('连按两下，第一位还能拿回来的那次机会不会被空白的一位占掉', () => {
    const twice = nextPerson(nextPerson(seated));
    expect(undoNext(twice)).toEqual(seated);
  });

  it('再清一位，更早的那位不再留着', () => {
    const second = updatePerson(nextPerson(seated), 2, { name: '老李', answers: place });
    expect(JSON.stringify(nextPerson(second))).not.toContain('奶奶');
  });
});

describe('一户', () => {
  const two = updatePerson(nextOfHousehold(seated), 2, {
    name: '孙子',
    answers: { ...place, birthYear: 2026 },
  });

  it('前一位留着，后一位从参保地和缴费接着录', () => {
    expect(nextOfHousehold(seated).people.map(({ name }) => name)).toEqual(['奶奶', '']);
    expect(currentPerson(nextOfHousehold(seated)).answers).toEqual(place);
  });

  it('下一户把一家人都清掉，拿回来也是一家人', () => {
    const next = nextPerson(two);
    expect(isDeskBlank(next)).toBe(true);
    expect(undoNext(next).people.map(({ name }) => name)).toEqual(['奶奶', '孙子']);
  });

  it('没录东西的一位不占位置', () => {
    expect(nextOfHousehold(nextOfHousehold(two)).people).toHaveLength(3);
    expect(openPerson(nextOfHousehold(two), 1).people.map(({ id }) => id)).toEqual([1, 2]);
  });

  it('去掉一位，别的都在；去掉最后一位，回到空白', () => {
    expect(removePerson(two, 1).people.map(({ name }) => name)).toEqual(['孙子']);
    expect(currentPerson(removePerson(two, 2)).name).toBe('奶奶');
    expect(isDeskBlank(removePerson(removePerson(two, 1), 2))).toBe(true);
  });

  it('接过来的人坐在空着的位置上，家里别人都在', () => {
    const taken = seatPerson(nextOfHousehold(two), '外婆', { region: '330400', birthYear: 1950 });
    expect(taken.people.map(({ name }) => name)).toEqual(['奶奶', '孙子', '外婆']);
    expect(currentPerson(taken).answers.region).toBe('330400');
  });

  it('正在录一位的时候接过来，等于下一位，拿得回来', () => {
    const taken = seatPerson(two, '外婆', { region: '330400', birthYear: 1950 });
    expect(taken.people.map(({ name }) => name)).toEqual(['外婆']);
    expect(undoNext(taken)).toEqual(two);
  });

  it('接过来的人坐在下一位空出的位置上：算是开始录新的一位，上一位真的没了', () => {
    const taken = seatPerson(nextPerson(two), '', { region: '330400', birthYear: 1950 });
    expect(JSON.stringify(taken)).not.toMatch(/奶奶|孙子/);
    expect(undoNext(taken)).toBe(taken);
  });

  it('过了一天，今天缴的重问在不在集中期，说定了日子的照旧', () => {
    const other = { ...place, payWhen: 'other', payOn: '2026-12-25' } as Answers;
    const desk = updatePerson(nextOfHousehold(seated), 2, { answers: other });
    const { window: _, ...asked } = { ...place, ...own };
    const next = (before: typeof desk) => newDay(before, calendarDate('2026-11-22'));
    expect(next(desk).people.map(({ answers }) => answers)).toEqual([asked, other]);
    expect(next(nextPerson(seated)).cleared?.people[0]?.answers).toEqual(asked);
    expect(next(next(desk))).toEqual(next(desk));
    expect(next(EMPTY_DESK)).toBe(EMPTY_DESK);
    expect(newDay(desk, calendarDate('2026-11-21'))).toBe(desk);
  });

  it('全部清空，什么也拿不回来', () => {
    const cleared = clearDesk(nextPerson(two));
    expect(JSON.stringify(cleared)).not.toMatch(/奶奶|孙子|2026,|1968/);
    expect(undoNext(cleared)).toBe(cleared);
  });

  it('编号不重复使用', () => {
    const third = nextOfHousehold(removePerson(two, 2));
    expect(new Set(third.people.map(({ id }) => id)).size).toBe(third.people.length);
    expect(undoNext(nextPerson(two)).current).not.toBe(nextPerson(two).current);
  });
});
