import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../params/figures-of';
import { REGION_PACKS } from '../params/packs';
import { CLAUSES, type ClauseId } from './clauses';
import { SOURCES, type SourceId } from './documents';

/** Cited by rules and pages rather than by a region pack. */
const CLAUSES_USED_BY_RULES: readonly ClauseId[] = [
  'zj19-2-1-1',
  'zj19-2-1-2',
  'zj19-2-1-3',
  'zj19-2-2-1',
  'zj19-2-2-2',
  'zj19-2-2-3',
  'zj19-2-3-1-january',
  'zj19-2-5-3',
  'zj19-4-effective',
  'nat38-residency',
  'nat38-family-account',
  'fan-2024-08-01',
  'fan-2024-08-01-kept',
  'nhsa-2024-19',
  'civil-code-202',
  'fuxin-qa-2025',
  'qingdao-qa',
  'xiamen-qa',
  'guangxi-example',
  'spec-assumption',
  'premium-totals',
  'premium-series',
  'subsidy-totals',
  'subsidy-2003-nhsa',
  'subsidy-2003-mof',
  'hospital-2022',
  'young-in-hospital',
  'funding-2023-2025',
  'funding-2026',
  'zj19-2-1',
  'zj19-3-5-1',
  'zj19-3-5-4',
];

const read = (name: string) =>
  readFileSync(new URL(`./texts/${name}.md`, import.meta.url), 'utf8')
    .split('**')
    .join('');
const TEXTS = { zj19: read('zj19'), nat38: read('nat38'), statements: read('statements') };
const IN_NATIONAL_TEXT: readonly SourceId[] = [
  'nat38',
  'fan-2024-08-01',
  'press-2024-08-01',
  'nhsa-2024-19',
];

function textOf(source: SourceId): string {
  if (source === 'zj19') return TEXTS.zj19;
  return IN_NATIONAL_TEXT.includes(source) ? TEXTS.nat38 : TEXTS.statements;
}

const clauses = Object.entries(CLAUSES) as [ClauseId, (typeof CLAUSES)[ClauseId]][];

describe('clauses', () => {
  it.each(clauses)('%s stands word for word in its source', (_, { source, quote, wording }) => {
    if (wording === 'none') expect(quote).toBe('');
    else
      expect(
        textOf(source)
          .split('\n')
          .some((line) => quote && line.includes(quote)),
      ).toBe(true);
  });

  it('only calls a quote verbatim where the source is kept in its own words', () => {
    const verbatim = clauses.filter(([, clause]) => clause.wording === 'verbatim');
    expect(new Set(verbatim.map(([, clause]) => clause.source))).toEqual(
      new Set(['zj19', 'nat38', 'civil-code']),
    );
  });

  it('has none that nobody cites, and none exempt without need', () => {
    const cited = new Set(REGION_PACKS.flatMap((pack) => Object.values(pack.clauses ?? {})));
    const rest = clauses.map(([id]) => id).filter((id) => !cited.has(id));
    expect([...CLAUSES_USED_BY_RULES].sort()).toEqual(rest.sort());
  });
});

describe('sources', () => {
  it('has none that nothing rests on', () => {
    const used = new Set<SourceId>(clauses.map(([, clause]) => clause.source));
    for (const pack of REGION_PACKS) {
      for (const { figure } of figuresOf(pack)) used.add(figure.source);
      for (const { source } of [...(pack.knownDeviations ?? []), ...(pack.remarks ?? [])]) {
        used.add(source);
      }
    }
    expect(Object.keys(SOURCES).filter((id) => !used.has(id as SourceId))).toEqual([]);
  });

  it.each(Object.entries(SOURCES))('%s has a title and well-formed dates', (_, source) => {
    expect(source.title).not.toBe('');
    expect(source.title).not.toMatch(/[《》]$/);
    for (const date of [source.date, source.effective]) {
      if (date !== undefined) expect(date).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
    }
  });

  it('links only to government pages', () => {
    const links = Object.values(SOURCES).flatMap((source) => source.url ?? []);
    for (const link of links) expect(new URL(link).hostname).toMatch(/\.gov\.cn$/);
  });
});
