import { type InheritedKey, nation } from './national';
import { REGION_PACKS } from './packs';
import { PROVINCES } from './province-codes';
import { zhejiang } from './provinces/330000-zhejiang';
import type { RegionPack } from './region-pack';
import type { ResolvedRegion } from './resolved-region';

export { REGION_PACKS } from './packs';

const packs = new Map(REGION_PACKS.map((pack) => [pack.code, pack]));
const provinces = new Set(PROVINCES.map((province) => province.code.slice(0, 2)));
const resolved = new Map<string, ResolvedRegion>();

/**
 * The records that apply to a six-digit code: city, then province, then nation (rules.md section
 * 7). `undefined` when the code belongs to no province.
 */
export function findRegion(code: string): ResolvedRegion | undefined {
  const known = resolved.get(code);
  if (known !== undefined) return known;
  if (code !== nation.code && !provinces.has(code.slice(0, 2))) return undefined;
  const region = resolve(code, chainOf(code));
  resolved.set(code, region);
  return region;
}

/** Packs from the most specific to the nation. */
function chainOf(code: string): RegionPack[] {
  const codes = new Set([code, `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`, nation.code]);
  return [...codes].flatMap((candidate) => packs.get(candidate) ?? []);
}

function resolve(requestedCode: string, chain: readonly RegionPack[]): ResolvedRegion {
  const used = chain[0] ?? nation;
  const belowNation = chain.filter((pack) => pack !== nation);
  const nationFirst = [...chain].reverse();
  const ownEventsFrom = belowNation.flatMap((pack) => pack.exemptEvents ?? []);
  const exemptGroups = inherit(chain, 'exemptGroups');
  const uncappedGroups = inherit(chain, 'uncappedGroups');
  return {
    requestedCode,
    used,
    isZhejiang: chain.includes(zhejiang),
    document: inherit(chain, 'document'),
    clauses: inherit(chain, 'clauses'),
    fixedMonths: inherit(chain, 'fixedMonths'),
    groups: [...new Set(['general', ...exemptGroups.value, ...uncappedGroups.value])],
    exemptGroups,
    uncappedGroups,
    ownEvents: Object.assign({}, ...ownEventsFrom.map((events) => events.value).reverse()),
    ownEventsFrom,
    assumedEvents: zhejiang.exemptEvents.value,
    ownTransferGapMonths: belowNation.find((pack) => pack.transferGapMonths)?.transferGapMonths
      ?.value,
    assumedTransferGapMonths: zhejiang.transferGapMonths.value,
    exemptStart: inherit(chain, 'exemptStart'),
    incentives: inherit(chain, 'incentives'),
    increaseCap: inherit(chain, 'increaseCap'),
    requiresNextYear: inherit(chain, 'requiresNextYear'),
    breakReduction: inherit(chain, 'breakReduction'),
    readings: Object.assign({}, nation.readings, ...nationFirst.map((pack) => pack.readings)),
    ceiling: used.ceiling,
    premiums: used.premiums,
    windows: used.windows,
    recurringWindow: used.recurringWindow,
    knownDeviations: chain.flatMap((pack) => pack.knownDeviations ?? []),
    remarks: chain.flatMap((pack) => pack.remarks ?? []),
  };
}

function inherit<Key extends InheritedKey>(
  chain: readonly RegionPack[],
  key: Key,
): NonNullable<RegionPack[Key]> {
  const pack: Pick<RegionPack, Key> =
    chain.find((candidate) => candidate[key] !== undefined) ?? nation;
  return pack[key] ?? nation[key];
}
