import { figuresOf } from './figures-of';
import { type Gap, gapsOf } from './known-gaps';
import type { RegionEntry } from './region-index';
import type { RegionPack } from './region-pack';

/** Everything a new place has to be written into besides its own file. */
export interface Registers {
  readonly packs: readonly RegionPack[];
  readonly index: readonly RegionEntry[];
  readonly gaps: Readonly<Record<string, readonly Gap[]>>;
  readonly messages: Readonly<
    Record<'notes' | 'deviations' | 'remarks', Readonly<Record<string, string>>>
  >;
}

/** What is still to be written for a pack, one line each, naming the file. Empty = registered. */
export function missingRegistrations(pack: RegionPack, registers: Registers): string[] {
  const { code, name, pinyin } = pack;
  const lacks: string[] = [];
  const require = (holds: boolean, what: string) => {
    if (!holds) lacks.push(`${code} ${name}: ${what}`);
  };
  require(registers.packs.includes(pack), 'not listed in lib/params/packs.ts');
  const entry = registers.index.find((place) => place.code === code);
  require(entry?.name === name &&
    entry.pinyin === pinyin, 'not in lib/params/region-index.ts with this name and pinyin');
  const registered = registers.gaps[code] ?? [];
  for (const gap of gapsOf(pack)) {
    require(registered.includes(gap), `lacks ${gap}, not in lib/params/known-gaps.ts`);
  }
  for (const gap of registered) {
    require(gapsOf(pack).includes(gap), `has ${gap} now, still in lib/params/known-gaps.ts`);
  }
  const sentences: Readonly<Record<keyof Registers['messages'], readonly string[]>> = {
    notes: figuresOf(pack).flatMap(({ figure }) => figure.note ?? []),
    deviations: (pack.knownDeviations ?? []).map(({ id }) => id),
    remarks: (pack.remarks ?? []).map(({ id }) => id),
  };
  for (const [kind, ids] of Object.entries(sentences)) {
    const known = registers.messages[kind as keyof Registers['messages']];
    for (const id of ids) {
      require(id in known, `no sentence ${kind}.${id} in messages/zh-CN/regions.json`);
    }
  }
  return lacks;
}
