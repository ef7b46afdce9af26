import { describe, expect, it } from 'vitest';
import { RETIREMENT_PEOPLE } from '../explain/retirement-people';
import { retirementOf } from './retirement';
import { RETIREMENT_RULE_IDS } from './retirement-catalogue';

describe('retirement, by hand', () => {
  it.each(RETIREMENT_PEOPLE)('$person', (person) => {
    const { requirement, handling, open } = retirementOf(person.case);
    expect(requirement?.id ?? null).toBe(person.requirement);
    expect(requirement?.missingMonths).toBe(person.missingMonths);
    expect(handling.kind).toBe(person.handling);
    expect('places' in handling ? handling.places : undefined).toEqual(person.places);
    expect(open).toEqual(person.open ?? []);
  });

  it('names a way to make up only where the text does', () => {
    const ways = (id: string) => {
      const found = RETIREMENT_PEOPLE.find((person) => person.id === id);
      return found && retirementOf(found.case).requirement?.ways;
    };
    expect(ways('elsewhere-one-short')).toEqual(['lump-sum', 'keep-paying']);
    expect(ways('elsewhere-ten-exactly')).toEqual([]);
    expect(ways('one-month-short')).toEqual([]);
  });

  it('shows its working with the clause of each step', () => {
    const { steps } = retirementOf({
      pension: 'elsewhere',
      lastInProvince: true,
      places: [{ id: '甲', months: 100 }],
      deemedMonths: 24,
    });
    expect(steps).toEqual([
      {
        rule: 'E1',
        clause: 'zj19-2-1-2',
        inputs: { actualMonths: 100, deemedMonths: 24 },
        result: 124,
      },
      { rule: 'E4', clause: 'zj19-2-1-3', inputs: { lastInProvince: true }, result: 'last' },
      {
        rule: 'E5',
        clause: 'zj19-2-1-3',
        inputs: { actualMonths: 100, requiredMonths: 120 },
        result: 20,
      },
    ]);
  });

  it('says when it infers: the same place is in no clause', () => {
    const { steps } = retirementOf({
      pension: 'in-province',
      lastIsPensionPlace: true,
      places: [{ id: '甲', months: 240 }],
      deemedMonths: 0,
    });
    expect(steps.find(({ rule }) => rule === 'E3')?.clause).toBe('spec-assumption');
  });

  it('takes what is not answered as no', () => {
    const bare = { places: [{ id: '甲', months: 1 }], deemedMonths: 0 };
    expect(retirementOf({ ...bare, pension: 'in-province' }).handling.kind).toBe('longest');
    expect(retirementOf({ ...bare, pension: 'elsewhere' }).handling.kind).toBe('not-covered');
    expect(retirementOf({ ...bare, pension: 'extended' }).handling.kind).toBe('not-covered');
  });

  it('every rule is met by somebody', () => {
    const met = new Set(
      RETIREMENT_PEOPLE.flatMap((person) =>
        retirementOf(person.case).steps.map(({ rule }) => rule),
      ),
    );
    expect([...met].sort()).toEqual([...RETIREMENT_RULE_IDS]);
  });
});
