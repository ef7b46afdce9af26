import { fill } from '../ui/fill';
import { formatDate, formatMoney, moneyParts } from '../ui/format';
import type { CeilingView } from './ceiling-view';
import type { RepairView } from './repair-view';
import type { RangeView, StartView, TimeLeft } from './start-view';
import type { ResultTexts, RuleTexts } from './texts';

/** A sentence around its number; `notes` stand below in ordinary type. */
export interface Headline {
  readonly before: string;
  readonly value: string;
  readonly unit?: string;
  readonly after: string;
  readonly notes: readonly string[];
}

export function sayStart(view: StartView, words: ResultTexts): Headline {
  if (view.kind === 'not-effective') {
    const { before, value, after } = words.start['not-effective'];
    const values = {
      years: view.years.join(words.situations.and),
      paidThrough: formatDate(view.paidThrough),
      next: view.next,
    };
    return { before: fill(before, values), value, after: fill(after, values), notes: [] };
  }
  const { before, after } = words.start[view.kind];
  const wasted = view.wastedYears.join(words.situations.and);
  return {
    before,
    value: formatDate(view.startsOn),
    after: fill(after, { wait: sayTimeLeft(view.left, words.wait), months: view.months }),
    notes: wasted ? [fill(words.start.wastedYears, { years: wasted })] : [],
  };
}

export function sayTimeLeft({ months, days }: TimeLeft, words: ResultTexts['wait']): string {
  const pattern = months === 0 ? words.days : days === 0 ? words.months : words.both;
  return fill(pattern, { months, days });
}

export function sayRange(view: RangeView, words: ResultTexts['start']): string {
  return fill(words[view.kind], {
    from: formatDate(view.from),
    to: formatDate(view.to),
    paidThrough: formatDate(view.paidThrough),
  });
}

export function sayRepair(
  view: RepairView,
  words: ResultTexts['repair'],
  rules: RuleTexts,
): Headline {
  const notes = sayDoubt(view, words, rules);
  const costOf = (cost: number | null, years: number) =>
    cost === null ? fill(words.costUnknown, { years }) : formatMoney(cost);
  switch (view.kind) {
    case 'none': {
      if (view.chosen > 0) {
        const value = String(view.chosen);
        const { chosenBefore: before, unit, chosenUseless: after } = words;
        return { before, value, unit, after, notes };
      }
      const after = fill(words[view.why], { months: view.months });
      return { before: words.before, value: words.none, after, notes };
    }
    case 'late': {
      const after = fill(words.late, {
        years: view.years,
        paidThrough: formatDate(view.paidThrough),
      });
      return { before: words.before, value: words.tooLate, after, notes };
    }
    case 'useful':
    case 'enables': {
      const { years, days, cost, startsOn } = view;
      const after = fill(words[view.kind], {
        days,
        cost: costOf(cost, years),
        date: formatDate(startsOn),
      });
      return { before: words.before, value: String(years), unit: words.unit, after, notes };
    }
    case 'chosen': {
      const { chosen, days, cost, more, wasted } = view;
      const after = [
        fill(words.chosen, { days, cost: costOf(cost, chosen) }),
        more && fill(words.chosenMore, more),
        wasted > 0 && fill(words.chosenWasted, { years: wasted }),
      ];
      return {
        before: words.chosenBefore,
        value: String(chosen),
        unit: words.unit,
        after: after.filter(Boolean).join(''),
        notes,
      };
    }
  }
}

/** Rule R7: money that another reading would throw away is never shown without saying so. */
function sayDoubt(
  { doubt }: RepairView,
  words: ResultTexts['repair'],
  rules: RuleTexts,
): readonly string[] {
  if (doubt === undefined) return [];
  const readings: Readonly<Record<string, string>> = rules.readings[doubt.id].values;
  const reading = readings[doubt.value] ?? doubt.value;
  const pattern = doubt.usefulYears === 0 ? words.wasteAll : words.wasteSome;
  return [fill(pattern, { reading, years: doubt.usefulYears })];
}

export function sayCeiling(view: CeilingView, words: ResultTexts['ceiling']): Headline {
  return { before: words.before, ...sayAmount(view, words), notes: ceilingNotes(view, words) };
}

function sayAmount(
  { kind, base, total, difference, rewards, reduction }: CeilingView,
  words: ResultTexts['ceiling'],
): Pick<Headline, 'value' | 'unit' | 'after'> {
  const { number: value, unit } = moneyParts(total ?? 0);
  switch (kind) {
    case 'raised':
    case 'lowered':
      return { value, unit, after: fill(words[kind], { diff: formatMoney(difference) }) };
    case 'same':
      return { value, unit, after: rewards > 0 ? words.sameAfterCut : words.same };
    case 'uncapped':
      return { value: words.uncapped, after: words.uncappedAfter };
    case 'cut-unknown':
      return {
        value: words.cutUnknown,
        after: fill(words.cutUnknownAfter, {
          base: formatMoney(base ?? 0),
          increase: formatMoney(rewards),
        }),
      };
    case 'unrecorded': {
      const known =
        rewards > 0
          ? fill(words.unrecordedRewards, { rewards: formatMoney(rewards) })
          : words.unrecordedNone;
      const cut =
        reduction === null
          ? words.unrecordedCutUnknown
          : reduction > 0
            ? fill(words.unrecordedCut, { reduction: formatMoney(reduction) })
            : '';
      return { value: words.unrecorded, after: known + cut };
    }
  }
}

function ceilingNotes(view: CeilingView, words: ResultTexts['ceiling']): readonly string[] {
  if (view.kind === 'uncapped') return [];
  const notes: string[] = [];
  const { later, inForce, baseYear } = view;
  if (inForce !== 'now') notes.push(words[inForce]);
  if (later !== undefined) {
    notes.push(
      later.total === null
        ? fill(words.laterRewards, { rewards: formatMoney(later.rewards) })
        : fill(words.later, { total: formatMoney(later.total) }),
    );
  }
  if (baseYear !== undefined) notes.push(fill(words.old, { year: baseYear }));
  return notes;
}
