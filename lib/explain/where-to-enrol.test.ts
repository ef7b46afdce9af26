import { describe, expect, it } from 'vitest';
import { CONCLUSIONS } from './where-conclusions';
import {
  asksHousehold,
  asksProvince,
  conclude,
  ENROLLEES,
  HOUSEHOLDS,
  PROVINCES,
} from './where-to-enrol';

const answer = (...who: Parameters<typeof conclude> extends [unknown, ...infer Rest] ? Rest : []) =>
  conclude(CONCLUSIONS, ...who);

describe('where to enrol, by hand from the documents', () => {
  it('a newborn from elsewhere needs birth certificate and a permit of one parent', () => {
    expect(answer('newborn', 'zhejiang', 'away')).toMatchObject({
      schemes: ['resident'],
      certainty: 'promoted',
      materials: ['birth-certificate', 'parent-permit'],
      clauses: ['zj19-2-1-1'],
    });
  });

  it('a small child from elsewhere needs a permit of one parent', () => {
    expect(answer('preschool', 'zhejiang', 'away')).toMatchObject({
      certainty: 'stated',
      materials: ['parent-permit'],
    });
  });

  it.each(['pupil', 'student'] as const)('a %s is encouraged to enrol at school', (who) => {
    expect(asksHousehold(CONCLUSIONS, who, 'zhejiang')).toBe(false);
    expect(answer(who, 'zhejiang')).toMatchObject({
      certainty: 'encouraged',
      materials: [],
      grace: 'zj19-2-3-3',
    });
  });

  it('grown-ups with a permit: only the largest cities are told to hurry', () => {
    expect(answer('resident', 'zhejiang', 'away')).toMatchObject({
      certainty: 'in-progress',
      materials: ['own-permit'],
      clauses: ['zj19-2-1-1'],
    });
  });

  it('the self-employed may choose either scheme', () => {
    expect(answer('flexible', 'zhejiang', 'away')?.schemes).toEqual(['employee', 'resident']);
    expect(answer('flexible', 'elsewhere', 'away')).toMatchObject({
      certainty: 'stated',
      clauses: ['nat38-residency'],
    });
  });

  it('outside Zhejiang only what was reported of the national document is told', () => {
    expect(answer('pupil', 'elsewhere', 'away')?.clauses).toEqual(['nat38-residency']);
    expect(answer('student', 'elsewhere')?.certainty).toBe('encouraged');
    expect(answer('newborn', 'elsewhere', 'away')?.certainty).toBe('not-recorded');
    expect(answer('resident', 'elsewhere', 'away')?.certainty).toBe('not-recorded');
    expect(answer('employee', 'elsewhere')?.certainty).toBe('not-recorded');
  });

  it('at the place of the household nothing is written: inferred', () => {
    expect(answer('preschool', 'zhejiang', 'here')?.clauses).toEqual(['spec-assumption']);
    expect(answer('newborn', 'zhejiang', 'here')?.clauses).toContain('zj19-3-5-1');
  });

  it('people from Hong Kong, Macao, Taiwan and abroad are sent to the local office at once', () => {
    expect(asksProvince(CONCLUSIONS, 'beyond-mainland')).toBe(false);
    expect(answer('beyond-mainland')).toMatchObject({ certainty: 'not-recorded', clauses: [] });
  });
});

describe('the table', () => {
  it('answers everybody once all that is asked is answered, and nobody before', () => {
    for (const who of ENROLLEES) {
      if (asksProvince(CONCLUSIONS, who)) expect(answer(who)).toBeUndefined();
      for (const province of PROVINCES) {
        if (asksHousehold(CONCLUSIONS, who, province)) {
          expect(answer(who, province)).toBeUndefined();
        }
        for (const household of HOUSEHOLDS) {
          expect(answer(who, province, household), `${who} ${province} ${household}`).toBeDefined();
        }
      }
    }
  });

  it('has no row nobody reaches', () => {
    const reached = new Set(
      ENROLLEES.flatMap((who) =>
        PROVINCES.flatMap((province) =>
          HOUSEHOLDS.map((household) => answer(who, province, household)?.id),
        ),
      ),
    );
    expect(CONCLUSIONS.filter(({ id }) => !reached.has(id))).toEqual([]);
  });

  it('cites something wherever it claims something', () => {
    for (const row of CONCLUSIONS) {
      if (row.certainty !== 'not-recorded') expect(row.clauses.length).toBeGreaterThan(0);
      if (row.certainty === 'assumed') expect(row.clauses).toContain('spec-assumption');
    }
  });
});
