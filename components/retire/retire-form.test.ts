import { describe, expect, it } from 'vitest';
import { EMPTY_PLACE, NO_ANSWERS, readAnswers, readLength } from './retire-form';

const place = (years: string, months: string) => ({ ...EMPTY_PLACE, years, months });

describe('reading a length', () => {
  it('counts years and months, empty as none', () => {
    expect(readLength({ years: '19', months: '11' })).toBe(239);
    expect(readLength({ years: '', months: '5' })).toBe(5);
    expect(readLength({ years: '', months: '' })).toBe(0);
  });

  it('refuses twelve months and half years', () => {
    expect(readLength({ years: '1', months: '12' })).toBeUndefined();
    expect(readLength({ years: '1.5', months: '' })).toBeUndefined();
  });
});

describe('reading the form', () => {
  it('leaves out empty places and keeps the order', () => {
    expect(
      readAnswers({
        pension: 'in-province',
        places: [place('10', ''), EMPTY_PLACE, place('', '3')],
        deemed: { years: '2', months: '' },
        place: 'no',
      }),
    ).toEqual({
      case: {
        pension: 'in-province',
        places: [
          { id: '0', months: 120 },
          { id: '2', months: 3 },
        ],
        deemedMonths: 24,
        lastIsPensionPlace: false,
      },
    });
  });

  it.each([
    ['elsewhere', 'lastInProvince'],
    ['extended', 'householdRecord'],
  ] as const)('asks %s its own question', (pension, field) => {
    const read = readAnswers({ ...NO_ANSWERS, pension, places: [place('1', '')], place: 'yes' });
    expect(read).toMatchObject({ case: { pension, [field]: true } });
  });

  it('names every field in trouble', () => {
    expect(readAnswers(NO_ANSWERS)).toEqual({
      problems: { pension: 'choose', 'place-0': 'nothing' },
    });
    expect(
      readAnswers({
        pension: 'elsewhere',
        places: [place('61', '')],
        deemed: { years: '', months: '-1' },
        place: undefined,
      }),
    ).toEqual({ problems: { 'place-0': 'length', deemed: 'length', place: 'choose' } });
  });
});
