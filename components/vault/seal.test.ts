import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { deriveKey, ITERATIONS, type SealKey, seal, unseal } from './seal';
import { HEADER_BYTES, readHeader, writeHeader } from './sealed-record';

const PASSPHRASE = '河边第三棵柳树下';
const SALT = new Uint8Array(16).fill(7);
/** Few iterations where the test is not about them. */
const quickKey = (passphrase = PASSPHRASE) => deriveKey(passphrase, SALT, 10);

const textOf = async (key: SealKey | string, record: Uint8Array<ArrayBuffer>) => {
  const unsealed = await unseal(key, record);
  return unsealed.kind === 'opened' ? unsealed.text : unsealed.kind;
};

describe('锁上再打开', () => {
  it('同一句口令打得开，次数写在里面', async () => {
    const key = await deriveKey(PASSPHRASE);
    const record = await seal(key, 3, '欧阳碧桃，断了两年');
    expect(await textOf(PASSPHRASE, record)).toBe('欧阳碧桃，断了两年');
    const header = readHeader(record);
    expect(header).toMatchObject({ iterations: 600_000, revision: 3 });
    expect(ITERATIONS).toBeGreaterThanOrEqual(600_000);
  });

  it('什么文字都原样回来', async () => {
    const key = await quickKey();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), async (text) => {
        expect(await textOf(key, await seal(key, 1, text))).toBe(text);
      }),
    );
  });

  it('长过一格的也原样回来；长短看不出有几个人', async () => {
    const key = await quickKey();
    const long = '名'.repeat(100_000);
    expect(await textOf(key, await seal(key, 1, long))).toBe(long);
    const one = await seal(key, 1, '一个人');
    const fifty = await seal(key, 1, '五十个人'.repeat(500));
    expect(one.length).toBe(fifty.length);
  });

  it('全角半角、组合字符打出来一样的，就是同一句', async () => {
    const record = await seal(await quickKey('Ｃａｆé１２３４５６'), 1, 'x');
    expect(await textOf('Cafe\u0301123456', record)).toBe('x');
  });

  it('从前次数少的还打得开', async () => {
    const old = await deriveKey(PASSPHRASE, SALT, 1000);
    expect(await textOf(PASSPHRASE, await seal(old, 1, '旧的'))).toBe('旧的');
  });

  it('钥匙拿不出来', async () => {
    const { key } = await quickKey();
    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  });

  it('存两次，盐与 IV 不会都一样；两句口令的盐不一样', async () => {
    const key = await quickKey();
    const ivs = new Set<string>();
    for (let time = 0; time < 200; time++) {
      const header = readHeader(await seal(key, 1, '一样的'));
      if (typeof header === 'string') throw new Error(header);
      ivs.add(header.iv.join());
    }
    expect(ivs.size).toBe(200);
    const salts = await Promise.all([deriveKey('甲'), deriveKey('甲')]);
    expect(salts[0]?.salt).not.toEqual(salts[1]?.salt);
  });

  it('明文一个字节也看不到', async () => {
    const record = Buffer.from(await seal(await quickKey(), 1, '欧阳碧桃'.repeat(50)));
    for (const encoding of ['utf8', 'utf16le'] as const) {
      expect(record.includes(Buffer.from('碧桃', encoding))).toBe(false);
    }
  });
});

describe('打不开的', () => {
  it('口令错了说口令错，原来的字节一个没动', async () => {
    const record = await seal(await quickKey(), 1, '里面');
    const before = record.slice();
    for (const wrong of ['河边第三棵柳树', '', `${PASSPHRASE} `, '别的']) {
      expect(await unseal(wrong, record)).toEqual({ kind: 'wrong-passphrase' });
    }
    expect(await unseal(await quickKey('别的'), record)).toEqual({ kind: 'wrong-passphrase' });
    expect(record).toEqual(before);
    expect(await textOf(PASSPHRASE, record)).toBe('里面');
  });

  it('坏一个字节、少一截、多一截，都说坏了，从不抛错', async () => {
    const key = await quickKey();
    const record = await seal(key, 1, '里面');
    const edges = [
      ...Array(HEADER_BYTES + 200).keys(),
      ...[...Array(80).keys()].map((n) => record.length - 1 - n),
    ];
    const middles = fc.sample(fc.nat({ max: record.length - 1 }), 100);
    for (const at of [...edges, ...middles]) {
      const damaged = record.slice();
      damaged[at] = (damaged[at] ?? 0) ^ (1 + (at % 255));
      const { kind } = await unseal(key, damaged);
      expect(kind, `byte ${at}`).toBe(at === 0 ? 'unsupported' : 'damaged');
    }
    for (const length of [0, 1, 36, 37, 68, 69, 85, record.length - 1]) {
      expect((await unseal(key, record.slice(0, length))).kind).toBe('damaged');
    }
    expect((await unseal(key, Uint8Array.from([...record, 0]))).kind).toBe('damaged');
  });

  it('校验和也一并改过的，打不开', async () => {
    const key = await quickKey();
    const record = await seal(key, 1, '里面');
    // Byte 8 is the last of the revision, byte 30 in the IV, 60 in what is sealed.
    for (const at of [8, 30, 60]) {
      const forged = record.slice();
      forged[at] = (forged[at] ?? 0) ^ 1;
      const covered = forged.subarray(0, forged.length - 32);
      forged.set(new Uint8Array(await crypto.subtle.digest('SHA-256', covered)), covered.length);
      expect((await unseal(key, forged)).kind, `byte ${at}`).toBe('wrong-passphrase');
    }
  });

  it('任意的字节都不抛错', async () => {
    const key = await quickKey();
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        expect((await unseal(key, Uint8Array.from(bytes))).kind).not.toBe('opened');
        expect((await unseal(key, Uint8Array.from([1, ...bytes]))).kind).not.toBe('opened');
      }),
    );
  });

  it('离谱的次数不去算', () => {
    const parts = { revision: 1, salt: SALT, iv: new Uint8Array(12) };
    const record = (iterations: number) =>
      Uint8Array.from([...writeHeader({ ...parts, iterations }), ...new Uint8Array(48)]);
    expect(readHeader(record(0))).toBe('damaged');
    expect(readHeader(record(4_000_000_000))).toBe('damaged');
    expect(readHeader(record(1))).toMatchObject({ iterations: 1 });
  });
});

describe('浏览器不让加密的网址', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('说不支持，不抛错', async () => {
    const record = await seal(await quickKey(), 1, '里面');
    vi.stubGlobal('crypto', { getRandomValues: () => new Uint8Array() });
    expect(await unseal(PASSPHRASE, record)).toEqual({ kind: 'unsupported' });
    vi.stubGlobal('crypto', undefined);
    expect(await unseal(PASSPHRASE, record)).toEqual({ kind: 'unsupported' });
  });
});
