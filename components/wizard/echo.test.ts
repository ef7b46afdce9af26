import { describe, expect, it, vi } from 'vitest';
import { markLeft, swallowEcho } from './echo';

function click(at: number, x = 180, y = 600, detail = 1): boolean {
  const stop = vi.fn();
  const event = {
    detail,
    clientX: x,
    clientY: y,
    timeStamp: at,
    preventDefault: stop,
    stopImmediatePropagation: stop,
  };
  swallowEcho(event as unknown as MouseEvent);
  return stop.mock.calls.length > 0;
}

describe('the second half of a double tap', () => {
  it('is swallowed on the page it lands on', () => {
    expect(click(1000)).toBe(false);
    markLeft();
    expect(click(1250, 190, 610)).toBe(true);
    expect(click(1400, 190, 610)).toBe(true);
  });

  it.each([
    ['later', 2600, 180, 600, 1],
    ['elsewhere', 2200, 180, 660, 1],
    ['by a key', 2200, 180, 600, 0],
  ] as const)('but a press %s counts', (_, at, x, y, detail) => {
    click(2000);
    markLeft();
    expect(click(at, x, y, detail)).toBe(false);
  });

  it('and pressing twice without leaving counts twice', () => {
    expect(click(5000)).toBe(false);
    expect(click(5200)).toBe(false);
  });
});
