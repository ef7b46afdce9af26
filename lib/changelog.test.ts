import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CHANGELOG } from './changelog';
import { RULES_VERSION } from './version';

const { changes } = JSON.parse(
  readFileSync(new URL('../messages/zh-CN/rules-page.json', import.meta.url), 'utf8'),
);

it('begins with the version in force, newest first', () => {
  const versions = CHANGELOG.map(({ version }) => version);
  expect(versions[0]).toBe(RULES_VERSION);
  expect(versions).toEqual([...new Set(versions)].sort().reverse());
});

it('has a sentence for each entry and none to spare', () => {
  const entries = CHANGELOG.flatMap((change) => change.entries);
  expect(Object.keys(changes).sort()).toEqual([...entries].sort());
});
