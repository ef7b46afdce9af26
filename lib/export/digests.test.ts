import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES_VERSION } from '../version';
import { digestOf, download, schemaDownload } from './download';
import { downloadDigests } from './downloads';

const PINNED: Record<string, Record<string, string>> = JSON.parse(
  readFileSync(new URL('./published-digests.json', import.meta.url), 'utf8'),
);

it('the downloads are what this version was pinned with', () => {
  // Red after a change? Raise RULES_VERSION, add a line to changelog.ts, run `npm run pin-data`.
  expect({ version: RULES_VERSION, digests: downloadDigests() }).toEqual({
    version: RULES_VERSION,
    digests: PINNED[RULES_VERSION],
  });
});

describe('digestOf', () => {
  it('is SHA-256 of the compact JSON', () => {
    // printf '{"a":"医"}' | sha256sum
    expect(digestOf({ a: '医' })).toBe(
      'd6d0dd523473aee81abc1f69595c262b686f352b11c4e68ce46b57f8f663229a',
    );
  });

  it('stands in a download and covers its data, not its words', () => {
    const { version, sha256 } = download({ a: 1 }, { a: 'one' });
    expect(version).toBe(RULES_VERSION);
    expect(sha256).toBe(digestOf({ a: 1 }));
    expect(download({ a: 2 }).sha256).not.toBe(sha256);
  });

  it('stands in the comment of a schema', () => {
    const schema = { $schema: 's', $id: 'i', type: 'object' };
    expect(schemaDownload(schema)).toMatchObject({
      ...schema,
      $comment: expect.stringContaining(digestOf(schema)),
    });
  });
});
