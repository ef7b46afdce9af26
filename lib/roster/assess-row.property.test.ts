import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prune } from '../answers/prune';
import { toCases } from '../answers/to-cases';
import { READING_VALUES, type Readings } from '../values/enrolment-case';
import { firstUnanswered } from '../wizard/next-step';
import { placeFigures } from '../wizard/place-figures';
import { placeQuestions } from '../wizard/place-questions';
import { rowAssessor } from './assess-row';
import { assessBrief } from './brief';
import type { Cell } from './cell';
import { rowOutcome } from './row-answer';
import { HEADINGS, listOf, SETTINGS } from './sample-list';
import type { RosterSettings } from './settings';

describe('whatever a list says', () => {
  const words = fc.constantFrom<Cell>(
    '居民',
    '职工',
    '职工（到6月）',
    '职工到11月',
    '无',
    '',
    '不详',
  );
  const claims = fc.constantFrom<Cell>('有', '无', '');
  const readings = fc.record(
    {
      'broken-years-from': fc.constantFrom(...READING_VALUES['broken-years-from']),
      'first-broken-year': fc.constantFrom(...READING_VALUES['first-broken-year']),
      'kept-after-break': fc.constantFrom(...READING_VALUES['kept-after-break']),
      'employee-years': fc.constantFrom(...READING_VALUES['employee-years']),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<Partial<Readings>>;
  const people = fc.record<Record<string, Cell>>({
    身份: fc.constantFrom('', '低保', '新生儿'),
    '2024年': words,
    '2025年': words,
    '2025年报销': claims,
    '2026年': words,
    '2026年报销': claims,
    职工医保最后缴费月: fc.constantFrom<Cell>('', 3, 8, 12),
    '2025年以前最近一次参保': fc.constantFrom<Cell>('', '从未', 2001, 2010, 2023),
    变动: fc.constantFrom('', '', '退役', '落户'),
    变动日期: fc.constantFrom('', '2026-09-01', '2026-11-20'),
    缴费日期: fc.constantFrom('2026-02-10', '2026-11-25', '2026-12-31', '2027-02-05'),
    缴费年度: fc.constantFrom<Cell>(2026, 2027, 2027, '2026,2027', '2027,2028'),
    补缴年数: fc.constantFrom<Cell>('', 1, 4),
    在不在集中缴费期: fc.constantFrom('在', '不在', ''),
    参保地: fc.constantFrom('', '温州', '安徽', '广西', '甘肃', '西安', '阜新'),
  });

  it('the answer is that of the very person, year of birth and all', { timeout: 60_000 }, () => {
    let answered = 0;
    const births = fc.array(fc.integer({ min: 1930, max: 2026 }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(people, births, readings, fc.boolean(), (row, born, chosen, inside) => {
        const window = inside ? 'inside' : 'outside';
        const settings: RosterSettings = { ...SETTINGS, window, readings: chosen };
        // Alike but for the year of birth: these are the ones that share their computation.
        const { columns, cells } = listOf(...born.map((year) => ({ ...row, 出生年份: year })));
        const assessor = rowAssessor(columns, settings);
        for (const each of [...cells, ...cells]) {
          const { status, answer } = assessor.assess(each);
          if (status !== 'answered') continue;
          answered++;
          const exact = assessBrief(assessor.person(each).case);
          expect(exact.ok && rowOutcome(exact.ifInsured)).toEqual(answer?.ifInsured);
          expect(exact.ok && rowOutcome(exact.ifLapsed)).toEqual(answer?.ifLapsed);
        }
      }),
      { numRuns: 900 },
    );
    expect(answered).toBeGreaterThan(200);
  });

  it('the wizard comes to the same with the answers of the row', { timeout: 60_000 }, () => {
    const context = { asOf: SETTINGS.asOf, places: placeQuestions(), figures: placeFigures };
    let compared = 0;
    fc.assert(
      fc.property(people, fc.integer({ min: 1930, max: 2026 }), (row, born) => {
        const { columns, cells } = listOf({ ...row, 出生年份: born });
        const [cell = []] = cells;
        const assessor = rowAssessor(columns, SETTINGS);
        const { answer } = assessor.assess(cell);
        if (answer === undefined) return;
        const { answers } = assessor.person(cell);
        const wizard = prune(answers, context);
        const left = firstUnanswered(wizard, context);
        // Asked, but without consequence where the second year's wait never counts by itself.
        if (left === 'payment' && wizard.coverageYears?.length === 2) return;
        expect(left).toBeUndefined();
        compared++;
        const [only] = toCases(wizard, SETTINGS.asOf);
        const exact = assessBrief(only?.case);
        expect(exact.ok && rowOutcome(exact.ifInsured)).toEqual(answer.ifInsured);
        expect(exact.ok && rowOutcome(exact.ifLapsed)).toEqual(answer.ifLapsed);
      }),
      { numRuns: 1500 },
    );
    expect(compared).toBeGreaterThan(100);
  });

  it('nothing in any cell makes it throw', () => {
    const cell = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null), words);
    fc.assert(
      fc.property(fc.array(cell, { maxLength: HEADINGS.length }), (row) => {
        const { columns } = listOf({});
        const assessor = rowAssessor(columns, SETTINGS);
        expect(['answered', 'insured', 'stopped']).toContain(assessor.assess(row).status);
      }),
      { numRuns: 500 },
    );
  });
});
