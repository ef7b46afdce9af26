import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '../values/calendar-date';
import { figure } from './figure';
import { KNOWN_GAPS } from './known-gaps';
import { REGION_PACKS } from './packs';
import { REGION_INDEX } from './region-index';
import type { RegionPack } from './region-pack';
import { missingRegistrations, type Registers } from './registration';

const REGISTERS: Registers = {
  packs: REGION_PACKS,
  index: REGION_INDEX,
  gaps: KNOWN_GAPS,
  messages: JSON.parse(
    readFileSync(new URL('../../messages/zh-CN/regions.json', import.meta.url), 'utf8'),
  ),
};

/** Packs as they lie in the folders, whether or not anything lists them. */
async function packsInFolders(): Promise<RegionPack[]> {
  const files = ['cities', 'provinces'].flatMap((folder) =>
    readdirSync(new URL(`./${folder}`, import.meta.url)).map((name) => `./${folder}/${name}`),
  );
  const modules = await Promise.all(
    files.map((file): Promise<Record<string, RegionPack>> => import(/* @vite-ignore */ file)),
  );
  return modules.flatMap((exports) => Object.values(exports));
}

it('finds every pack file registered everywhere', async () => {
  const packs = await packsInFolders();
  expect(packs.flatMap((pack) => missingRegistrations(pack, REGISTERS))).toEqual([]);
  // The nation lies in neither folder.
  expect(packs.length).toBe(REGION_PACKS.length - 1);
});

describe('a city somebody has just written a file for', () => {
  // A district of Zhoushan, had its premium and window for 2027 been published.
  const dinghai: RegionPack = {
    code: '330902',
    level: 'city',
    name: '定海区',
    pinyin: 'dinghai',
    premiums: { 2027: { adult: figure(700, 'zj19', 'A', { year: 2027, note: 'dinghai-only' }) } },
    windows: {
      2027: figure(
        { opens: calendarDate('2026-10-20'), closes: calendarDate('2026-12-25') },
        'zj19',
        'A',
        { year: 2027 },
      ),
    },
    remarks: [{ id: 'dinghai-new', source: 'zj19' }],
  };

  it('is told every file it is still missing from', () => {
    const lacks = missingRegistrations(dinghai, REGISTERS).map((line) => line.split(': ')[1]);
    expect(lacks).toEqual([
      'not listed in lib/params/packs.ts',
      'not in lib/params/region-index.ts with this name and pinyin',
      'lacks ceiling, not in lib/params/known-gaps.ts',
      'lacks premium-child-2026, not in lib/params/known-gaps.ts',
      'lacks premium-student-2026, not in lib/params/known-gaps.ts',
      'lacks premium-adult-2026, not in lib/params/known-gaps.ts',
      'lacks window-2026, not in lib/params/known-gaps.ts',
      'lacks premium-child-2027, not in lib/params/known-gaps.ts',
      'lacks premium-student-2027, not in lib/params/known-gaps.ts',
      'no sentence notes.dinghai-only in messages/zh-CN/regions.json',
      'no sentence remarks.dinghai-new in messages/zh-CN/regions.json',
    ]);
  });

  it('is told of a gap that has been filled', () => {
    const filled = { ...REGISTERS, gaps: { '330902': ['window-2027'] as const } };
    expect(missingRegistrations(dinghai, filled)).toContain(
      '330902 定海区: has window-2027 now, still in lib/params/known-gaps.ts',
    );
  });

  it('is satisfied once everything is written', () => {
    const { notes, remarks, deviations } = REGISTERS.messages;
    const { code, name, pinyin } = dinghai;
    const gaps = ['premium-child', 'premium-student'] as const;
    const complete: Registers = {
      packs: [dinghai],
      index: [{ code, name, pinyin, parent: '330000' }],
      gaps: {
        [code]: [
          'ceiling',
          ...gaps.flatMap((gap) => [`${gap}-2026`, `${gap}-2027`] as const),
          'premium-adult-2026',
          'window-2026',
        ],
      },
      messages: {
        notes: { ...notes, 'dinghai-only': '' },
        remarks: { ...remarks, 'dinghai-new': '' },
        deviations,
      },
    };
    expect(missingRegistrations(dinghai, complete)).toEqual([]);
  });
});
