import { describe, expect, it } from 'vitest';
import type { ByteRecord } from '../answers/browser-database';
import { deriveKey, ITERATIONS, seal } from './seal';
import { readHeader } from './sealed-record';
import { type Opened, vaultIn } from './vault';

const PASSPHRASE = '河边第三棵柳树下';
const quickKey = () => deriveKey(PASSPHRASE, new Uint8Array(16).fill(7), ITERATIONS);

/** The browser's database, as several tabs share it. */
function device() {
  const state: { bytes: Uint8Array | undefined; refuses?: 'full' | 'unavailable' } = {
    bytes: undefined,
  };
  const record: ByteRecord = {
    read: async () => (state.refuses === 'unavailable' ? 'unavailable' : { bytes: state.bytes }),
    update: async (change) => {
      if (state.refuses) return state.refuses;
      const next = change(state.bytes);
      if (next === undefined) return 'left';
      state.bytes = next;
      return 'written';
    },
    delete: async () => {
      if (state.refuses === 'unavailable') return false;
      state.bytes = undefined;
      return true;
    },
  };
  return { state, tab: () => vaultIn(record) };
}

type Tab = ReturnType<ReturnType<typeof device>['tab']>;

async function openedIn(tab: Tab): Promise<Opened> {
  const opening = await tab.open(PASSPHRASE);
  if (opening.kind !== 'opened') throw new Error(opening.kind);
  return opening.opened;
}
async function saved(tab: Tab, opened: Opened, contents: string, now = 1): Promise<Opened> {
  const saving = await tab.save(opened, contents, now);
  if (saving.kind !== 'saved') throw new Error(saving.kind);
  return saving.opened;
}
async function contentsIn(tab: Tab): Promise<string> {
  const opening = await tab.open(PASSPHRASE);
  return opening.kind === 'opened' ? opening.contents : opening.kind;
}

describe('存在这台电脑上', () => {
  it('存了，关了，再打开：内容和时间都在', async () => {
    const { tab, state } = device();
    expect(await tab().look()).toBe('empty');
    await saved(
      tab(),
      { key: await quickKey(), seen: undefined },
      '第一行\n第二行',
      1_795_000_000_000,
    );
    expect(await tab().look()).toBe('stored');
    expect(await tab().open(PASSPHRASE)).toMatchObject({
      kind: 'opened',
      contents: '第一行\n第二行',
      opened: { savedAt: 1_795_000_000_000 },
    });
    expect(await tab().open('别的一句口令')).toEqual({ kind: 'wrong-passphrase' });
    expect(await contentsIn(tab())).toBe('第一行\n第二行');
    expect(Buffer.from(state.bytes ?? []).includes('1795000000000')).toBe(false);
  });

  it('每存一次，版本加一', async () => {
    const { tab, state } = device();
    const revision = () => readHeader(Uint8Array.from(state.bytes ?? []));
    let opened = await saved(tab(), { key: await quickKey(), seen: undefined }, '一');
    expect(revision()).toMatchObject({ revision: 1 });
    opened = await saved(tab(), opened, '二');
    await saved(tab(), opened, '三');
    expect(revision()).toMatchObject({ revision: 3 });
  });

  it('删掉就没有了', async () => {
    const { tab, state } = device();
    await saved(tab(), { key: await quickKey(), seen: undefined }, '一');
    expect(await tab().forget()).toBe(true);
    expect(state.bytes).toBeUndefined();
    expect(await tab().open(PASSPHRASE)).toEqual({ kind: 'gone' });
  });
});

describe('两个标签页', () => {
  it('后存的那个不会悄悄盖掉先存的；看过以后可以选', async () => {
    const { tab } = device();
    const [one, two] = [tab(), tab()];
    const first = await saved(one, { key: await quickKey(), seen: undefined }, '原来的');
    const second = await openedIn(two);
    await saved(one, first, '甲改的');

    const refused = await two.save(second, '乙改的', 2);
    if (refused.kind !== 'changed-elsewhere') throw new Error(refused.kind);
    expect(await contentsIn(tab())).toBe('甲改的');
    // The key that is held opens the newer one without asking again.
    expect(await two.open(second.key)).toMatchObject({ kind: 'opened', contents: '甲改的' });
    await saved(two, { ...second, seen: refused.seen }, '乙改的');
    expect(await contentsIn(tab())).toBe('乙改的');
  });

  it('选的时候又变了，再拦一次', async () => {
    const { tab } = device();
    const first = await saved(tab(), { key: await quickKey(), seen: undefined }, '一');
    const second = await saved(tab(), first, '二');
    const refused = await tab().save(first, '别的', 2);
    if (refused.kind !== 'changed-elsewhere') throw new Error(refused.kind);
    await saved(tab(), second, '三');
    expect(await tab().save({ ...first, seen: refused.seen }, '别的', 3)).toMatchObject({
      kind: 'changed-elsewhere',
    });
    expect(await contentsIn(tab())).toBe('三');
  });

  it('那边删掉了，这边不会悄悄存回去', async () => {
    const { tab, state } = device();
    const opened = await saved(tab(), { key: await quickKey(), seen: undefined }, '一');
    await tab().forget();
    expect(await tab().save(opened, '二', 2)).toEqual({
      kind: 'changed-elsewhere',
      seen: undefined,
    });
    expect(state.bytes).toBeUndefined();
  });

  it('那边删掉又重新存过，版本号一样也拦得住', async () => {
    const { tab } = device();
    const opened = await saved(tab(), { key: await quickKey(), seen: undefined }, '一');
    await tab().forget();
    await saved(tab(), { key: await quickKey(), seen: undefined }, '新的');
    expect((await tab().save(opened, '旧的', 2)).kind).toBe('changed-elsewhere');
    expect(await contentsIn(tab())).toBe('新的');
  });

  it('这边还没存过，那边已经存了：也拦', async () => {
    const { tab } = device();
    const key = await quickKey();
    await saved(tab(), { key, seen: undefined }, '那边的');
    expect((await tab().save({ key, seen: undefined }, '这边的', 2)).kind).toBe(
      'changed-elsewhere',
    );
  });
});

describe('存不进去', () => {
  it.each(['full', 'unavailable'] as const)('%s：说出来，原来的还在', async (refuses) => {
    const { tab, state } = device();
    const opened = await saved(tab(), { key: await quickKey(), seen: undefined }, '一');
    state.refuses = refuses;
    expect(await tab().save(opened, '二', 2)).toEqual({ kind: refuses });
    delete state.refuses;
    expect(await contentsIn(tab())).toBe('一');
  });

  it('读不了就说读不了', async () => {
    const { tab, state } = device();
    state.refuses = 'unavailable';
    expect(await tab().look()).toBe('unavailable');
    expect(await tab().open(PASSPHRASE)).toEqual({ kind: 'unavailable' });
    expect(await tab().forget()).toBe(false);
  });
});

it('从前次数少的，打开以后下一次存就加够', async () => {
  const { tab, state } = device();
  const old = await deriveKey(PASSPHRASE, new Uint8Array(16).fill(7), 1000);
  state.bytes = await seal(old, 4, '1\n旧的');
  const opened = await openedIn(tab());
  await saved(tab(), opened, '新的');
  expect(readHeader(Uint8Array.from(state.bytes))).toMatchObject({
    iterations: ITERATIONS,
    revision: 5,
  });
  expect(await contentsIn(tab())).toBe('新的');
});

it('不是这个网页存的东西，说坏了', async () => {
  const { tab, state } = device();
  for (const bytes of [new Uint8Array(), new Uint8Array([1, 2, 3])]) {
    state.bytes = bytes;
    expect(await tab().open(PASSPHRASE)).toEqual({ kind: 'damaged' });
  }
});
