import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idlenessAfter, idleSince, untilNextChange } from './idle-clock';

const MINUTE = 60_000;
const LIMIT = 15 * MINUTE;

describe('没动静多久了', () => {
  it.each([
    ['两个钟一起走', { wall: 1000, steady: 50 }, { wall: 61_000, steady: 60_050 }, 60_000],
    [
      '电脑睡了一小时，不停的钟停了',
      { wall: 0, steady: 0 },
      { wall: 60 * MINUTE, steady: 5 },
      60 * MINUTE,
    ],
    [
      '墙上的钟往回拨了一天',
      { wall: 24 * 60 * MINUTE, steady: 0 },
      { wall: MINUTE, steady: MINUTE },
      MINUTE,
    ],
    ['两个钟都倒着走', { wall: 10, steady: 10 }, { wall: 0, steady: 0 }, 0],
  ])('%s', (_, last, now, idle) => {
    expect(idleSince(last, now)).toBe(idle);
  });
});

describe('该怎么办', () => {
  it.each([
    [0, 'here', undefined],
    [14 * MINUTE - 1, 'here', undefined],
    [14 * MINUTE, 'warning', 60],
    [14 * MINUTE + 1, 'warning', 60],
    [14 * MINUTE + 1000, 'warning', 59],
    [15 * MINUTE - 1, 'warning', 1],
    [15 * MINUTE, 'over', undefined],
    [8 * 60 * MINUTE, 'over', undefined],
  ])('%d 毫秒没动静：%s', (idle, kind, secondsLeft) => {
    expect(idlenessAfter(idle, LIMIT)).toEqual(secondsLeft ? { kind, secondsLeft } : { kind });
  });

  it('照它说的时间醒来，每次都有新话说，一直到清掉', () => {
    for (const start of [0, 1, 333, 13 * MINUTE, 14 * MINUTE + 1]) {
      let idle = start;
      const said: number[] = [];
      for (let state = idlenessAfter(idle, LIMIT); state.kind !== 'over'; ) {
        idle += untilNextChange(idle, LIMIT);
        state = idlenessAfter(idle, LIMIT);
        if (state.kind === 'warning') said.push(state.secondsLeft);
        expect(state.kind).not.toBe('here');
      }
      expect(idle).toBe(LIMIT);
      expect(said).toEqual([...new Set(said)].sort((one, other) => other - one));
    }
  });

  it('早了不清，晚了一定清，不论醒来多少次、隔多久', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 20 * MINUTE }), { maxLength: 30 }), (gaps) => {
        let now = 0;
        for (const gap of gaps) {
          now += gap;
          const { kind } = idlenessAfter(
            idleSince({ wall: 0, steady: 0 }, { wall: now, steady: 0 }),
            LIMIT,
          );
          expect(kind === 'over').toBe(now >= LIMIT);
          if (kind === 'over') return;
          const wait = untilNextChange(now, LIMIT);
          expect(wait).toBeGreaterThan(0);
          expect(now + wait).toBeLessThanOrEqual(LIMIT);
        }
      }),
    );
  });
});
