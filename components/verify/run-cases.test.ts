import { afterEach, describe, expect, it, vi } from 'vitest';
import { type LoadedCases, loadCases } from './load-cases';
import { runCases, type Verdicts } from './run-cases';

const run = (loaded: LoadedCases, more: Partial<Parameters<typeof runCases>[1]> = {}) =>
  runCases(loaded, { onProgress: () => {}, pause: async () => {}, stopped: () => false, ...more });
const wrong = (verdicts: Verdicts) =>
  [...verdicts].filter(([, differences]) => differences.length > 0).map(([id]) => id);

afterEach(() => {
  vi.doUnmock('@/lib/params/provinces/330000-zhejiang');
  vi.resetModules();
});

describe('runCases', () => {
  it('computes every case, and every case agrees', async () => {
    const loaded = await loadCases();
    const verdicts = await run(loaded);
    expect(verdicts.size).toBe(loaded.cases.length);
    expect(wrong(verdicts)).toEqual([]);
  });

  it('tells of progress between pauses', async () => {
    const loaded = await loadCases();
    const sizes: number[] = [];
    let pauses = 0;
    await run(loaded, {
      onProgress: (verdicts) => sizes.push(verdicts.size),
      pause: async () => {
        pauses++;
      },
    });
    expect(pauses).toBe(sizes.length);
    expect(sizes.length).toBeGreaterThan(10);
    expect(sizes[sizes.length - 1]).toBe(loaded.cases.length);
  });

  it('stops when nobody waits any more', async () => {
    const loaded = await loadCases();
    let told = 0;
    const verdicts = await run(loaded, { onProgress: () => told++, stopped: () => told >= 2 });
    expect(verdicts.size).toBeLessThan(loaded.cases.length);
  });

  it('goes red when one figure is wrong', async () => {
    vi.resetModules();
    vi.doMock('@/lib/params/provinces/330000-zhejiang', async (original) => {
      const { zhejiang } =
        await original<typeof import('@/lib/params/provinces/330000-zhejiang')>();
      const fixedMonths = { ...zhejiang.fixedMonths, value: 4 };
      return { zhejiang: { ...zhejiang, fixedMonths } };
    });
    const verdicts = await run(await loadCases());
    expect(wrong(verdicts)).toContain('zj-late-continuous');
    expect(verdicts.get('zj-late-continuous')).toContainEqual({
      where: 'outcome',
      path: 'wait.totalMonths',
      expected: 3,
      got: 4,
    });
    // Nobody outside Zhejiang is touched.
    expect(verdicts.get('fuxin-late-2025')).toEqual([]);
  });

  it('takes an engine that breaks down for a wrong one', async () => {
    const loaded = await loadCases();
    const assess = () => {
      throw new Error('no engine');
    };
    const verdicts = await run({ ...loaded, assess });
    expect(wrong(verdicts)).toHaveLength(loaded.cases.length);
  });
});
