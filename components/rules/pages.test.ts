import { createElement, type FunctionComponent } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { allPlaceFacts, gapYears, type PlaceFacts, placeFacts } from '@/lib/catalogue/place-facts';
import { ruleFacts } from '@/lib/catalogue/rule-facts';
import { figuresOf } from '@/lib/params/figures-of';
import { REGION_PACKS } from '@/lib/params/registry';
import { GapGroups } from './GapGroups';
import { PlaceSection } from './PlaceSection';
import { RuleSection } from './RuleSection';
import { sayName, sayValue } from './say-figure';
import { sayGaps } from './say-gap';
import { rulesWords } from './words';

const words = rulesWords();

/** The page's text with its markup; entities back to characters. */
function printed<Props extends object>(component: FunctionComponent<Props>, props: Props): string {
  return renderToStaticMarkup(createElement(component, props)).replace(/&amp;/g, '&');
}

const rows = (html: string) => html.split('role="row"').slice(2);

describe.each(REGION_PACKS)('$name on the page of places', (pack) => {
  const place = placeFacts(pack);
  const html = printed(PlaceSection, { place, words });

  it('has its own address and every figure with source, grade and day', () => {
    expect(html).toContain(`id="r-${pack.code}"`);
    const figures = figuresOf(pack);
    expect(rows(html)).toHaveLength(figures.length);
    figures.forEach(({ path, figure }, index) => {
      const row = rows(html)[index] ?? '';
      expect(row).toContain(sayName(path, words, /\.\d{4}/.test(path) ? undefined : figure.year));
      expect(row).toContain(sayValue(path, figure.value, words));
      expect(row).toContain(words.basis.grades[figure.grade]);
      expect(row).toContain('2026年11月21日');
      const notes: Readonly<Record<string, string>> = words.regions.notes;
      if (figure.note) expect(row).toContain(notes[figure.note]);
    });
  });

  it('says what is missing, different and worth knowing', () => {
    for (const phrase of sayGaps(place.gaps, words)) expect(html).toContain(phrase);
    const { deviations, remarks }: Record<string, Record<string, string>> = words.regions;
    for (const { id } of place.deviations) expect(html).toContain(deviations?.[id]);
    for (const { id } of place.remarks) expect(html).toContain(remarks?.[id]);
  });

  it('leaves no placeholder and no raw value', () => {
    expect(html).not.toMatch(/\{\w+\}|\[object|undefined|null/);
  });
});

describe('what is missing', () => {
  const places = allPlaceFacts();
  const html = printed(GapGroups, { places, words });

  it('is told for this coverage year and the next', () => {
    expect(gapYears()).toEqual([2026, 2027]);
  });

  it('names every place that lacks something, once', () => {
    const lacking = places.filter(({ gaps }) => gaps.length > 0);
    expect(lacking.length).toBeGreaterThan(0);
    for (const { code } of lacking) expect(html.split(`"#r-${code}"`)).toHaveLength(2);
  });

  it('tells the payers apart only where some are known', () => {
    const gaps: PlaceFacts['gaps'] = ['ceiling', 'premium-student-2026', 'premium-adult-2026'];
    expect(sayGaps(gaps, words)).toEqual(['大病封顶线', '2026 年度大学生、成年人的缴费标准']);
    expect(sayGaps([...gaps, 'premium-child-2026'], words)[1]).toBe('2026 年度的缴费标准');
  });
});

describe.each(ruleFacts())('$id on the page of rules', (rule) => {
  const html = printed(RuleSection, { rule, words });

  it('has its own address, a sentence, its documents and its cases', () => {
    expect(html).toContain(`id="${rule.id}"`);
    expect(html).toMatch(/<p class="text-lg">[^<]{10,}<\/p>/);
    for (const { quote } of rule.clauses) expect(html).toContain(quote);
    for (const { id } of rule.cases) expect(html).toContain(`/verify/#c-${id}"`);
    expect(html).not.toMatch(/\{\w+\}|undefined/);
  });

  it('puts quotation marks around words of the document only', () => {
    for (const { quote, wording } of rule.clauses) {
      if (quote !== '') expect(html.includes(`「${quote}」`)).toBe(wording === 'verbatim');
    }
  });

  it('asks its open questions with every candidate', () => {
    for (const { id, candidates } of rule.openQuestions) {
      expect(html).toContain(`id="q-${id}"`);
      const names: Readonly<Record<string, string>> = words.rules.readings[id].values;
      for (const { value } of candidates) expect(html).toContain(names[value]);
    }
  });
});
