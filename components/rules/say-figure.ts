import type { FigureId } from '@/lib/describe';
import type { EventDeadline, IncreaseCap, RegionPack, Sourced } from '@/lib/params/region-pack';
import { fill } from '../ui/fill';
import { formatDate, formatMoney } from '../ui/format';
import type { RulesWords } from './words';

type Value<Key extends keyof RegionPack> =
  NonNullable<RegionPack[Key]> extends Sourced<infer T> ? T : never;
type Words = RulesWords;

const NAMES: Readonly<Record<string, FigureId>> = {
  ceiling: 'ceiling',
  fixedMonths: 'fixed-months',
  exemptGroups: 'exempt-groups',
  exemptEvents: 'exempt-events',
  exemptStart: 'exempt-start',
  incentives: 'incentives',
  increaseCap: 'increase-cap',
  requiresNextYear: 'requires-next-year',
  breakReduction: 'break-reduction',
  uncappedGroups: 'uncapped-groups',
  premiums: 'premium',
  windows: 'window',
};

/** What a figure is called; `path` as in `figuresOf`, or its first part alone. */
export function sayName(path: string, words: Words, ofYear?: number): string {
  const [key = '', year, tier] = path.split('.');
  const { figures } = words.page;
  if (key === 'premiums' && tier)
    return fill(figures.premium, { year, tier: sayTier(tier, words) });
  if (key === 'windows' && year) return fill(figures.window, { year });
  const own: Readonly<Record<string, string>> = figures.names;
  const shared = NAMES[key];
  const name = own[key] ?? (shared ? words.basis.names[shared] : key);
  return ofYear === undefined ? name : fill(figures.ofYear, { name, year: ofYear });
}

const SAY: { [Key in string]?: (value: never, words: Words) => string } = {
  ceiling: (value: Value<'ceiling'>, { page }) =>
    value === 'uncapped' ? page.values.uncapped : formatMoney(value),
  premiums: (value: number) => formatMoney(value),
  windows: ({ opens, closes }: { opens?: string; closes: string }, { page }) =>
    opens === undefined
      ? fill(page.values.until, { to: formatDate(closes) })
      : fill(page.values.range, { from: formatDate(opens), to: formatDate(closes) }),
  recurringWindow: ({ opens, closes }: Value<'recurringWindow'>, words) =>
    fill(words.page.values.range, { from: sayEnd(opens, words), to: sayEnd(closes, words) }),
  fixedMonths: (count: number, { page }) => fill(page.values.months, { count }),
  transferGapMonths: (count: number, { page }) => fill(page.values.within, { count }),
  exemptGroups: sayGroups,
  uncappedGroups: sayGroups,
  exemptEvents: sayEvents,
  exemptStart: (value: Value<'exemptStart'>, { page }) => page.values[value],
  incentives: ({ loyalty, zeroClaim }: Value<'incentives'>, { page }) =>
    fill(page.values.incentives, {
      loyalty: formatMoney(loyalty),
      zeroClaim: formatMoney(zeroClaim),
    }),
  increaseCap: ({ unit, value }: IncreaseCap, { page }) =>
    fill(page.values[unit], { value: unit === 'yuan' ? formatMoney(value) : value }),
  requiresNextYear: (value: boolean, { page }) => page.values[value ? 'required' : 'notRequired'],
  breakReduction: (value: Value<'breakReduction'>, { page: { values } }) => {
    if (value === 'not-recorded') return values.reductionUnknown;
    return value === 0 ? values.noReduction : fill(values.reduction, { value: formatMoney(value) });
  },
};

/** The figure itself in words. */
export function sayValue(path: string, value: unknown, words: Words): string {
  const say = SAY[path.split('.')[0] ?? ''];
  return say === undefined ? JSON.stringify(value) : say(value as never, words);
}

function sayTier(tier: string, { tiers }: Words): string {
  const names: Readonly<Record<string, string>> = tiers;
  return names[tier] ?? tier;
}

function sayGroups(groups: readonly string[], words: Words): string {
  const names: Readonly<Record<string, { label: string }>> = words.groups;
  const { figures, values } = words.page;
  return groups.map((id) => names[id]?.label ?? id).join(figures.and) || values.nobody;
}

function sayEvents(events: Value<'exemptEvents'>, words: Words): string {
  const names: Readonly<Record<string, { label: string }>> = words.events;
  const { deadlines, semicolon } = words.page.values;
  return Object.entries<EventDeadline>(events)
    .map(([id, { unit, count }]) => fill(deadlines[unit], { event: names[id]?.label ?? id, count }))
    .join(semicolon);
}

function sayEnd(
  { yearOffset, month, day }: Value<'recurringWindow'>['closes'],
  { page: { values } }: Words,
): string {
  const year = values.yearOffsets[yearOffset === 0 ? '0' : '-1'];
  return day === 'last'
    ? fill(values.lastDay, { year, month })
    : fill(values.day, { year, month, day });
}
