import { describe, expect, it } from 'vitest';
import { datePartsOf, EMPTY_DATE } from '../ui/date-parts';
import { readWindow } from './window-form';

const read = (opens: string, closes: string) =>
  readWindow(
    2027,
    opens ? datePartsOf(opens) : EMPTY_DATE,
    closes ? datePartsOf(closes) : EMPTY_DATE,
  );

describe('a window as typed', () => {
  it('is read', () => {
    expect(read('2026-10-20', '2026-12-25')).toEqual({
      ok: true,
      window: { opens: '2026-10-20', closes: '2026-12-25' },
    });
  });

  it('may lack the first day, not the last', () => {
    expect(read('', '2027-02-28')).toEqual({ ok: true, window: { closes: '2027-02-28' } });
    expect(read('2026-10-20', '')).toEqual({ ok: false, problems: { closes: 'empty' } });
  });

  it.each([
    ['2026-12-25', '2026-10-20', { closes: 'order' }],
    ['2025-10-20', '2026-12-25', { opens: 'year' }],
    ['2026-10-20', '2027-12-25', { closes: 'year' }],
    ['', '2026-11-31', { closes: 'impossible' }],
  ])('%s to %s: %o', (opens, closes, problems) => {
    expect(read(opens, closes)).toEqual({ ok: false, problems });
  });
});
