import { describe, expect, it } from 'vitest';
import { clauseOf, regionOf, sourceOf } from './describe';

const HERE = { years: [2026], tier: 'adult-2' } as const;

describe('clauseOf', () => {
  it('brings the words together with their document', () => {
    const clause = clauseOf('zj19-2-3-2-variable');
    expect(clause.wording).toBe('verbatim');
    expect(clause.quote).toContain('每多断缴1年');
    expect(clause.locator).toBe('二(三)2');
    expect(clause.source.number).toBe('浙医保联发〔2024〕19号');
  });

  it('has no words where no document says anything', () => {
    expect(clauseOf('spec-assumption')).toMatchObject({ wording: 'none', quote: '' });
  });
});

it('sourceOf keeps the link of a published document', () => {
  expect(sourceOf('nat38').url).toMatch(/^https:\/\/www\.gov\.cn\//);
});

describe('regionOf', () => {
  it('knows how old the ceiling of Hangzhou is and in which words Zhejiang puts it', () => {
    const hangzhou = regionOf('330100', HERE);
    expect(hangzhou).toMatchObject({
      name: '杭州市',
      exact: true,
      limit: 'reimbursable-costs',
      ceilingYear: 2024,
    });
    expect(hangzhou?.figures.map(({ id }) => id)).toEqual([
      'ceiling',
      'premium',
      'window',
      'fixed-months',
      'exempt-groups',
      'exempt-events',
      'exempt-start',
      'incentives',
      'increase-cap',
      'requires-next-year',
      'break-reduction',
      'uncapped-groups',
    ]);
  });

  it('takes neither ceiling nor premium from another place or year', () => {
    const tonglu = regionOf('330122', HERE);
    expect(tonglu).toMatchObject({ name: '杭州市', exact: false });
    const ids = regionOf('330200', HERE)?.figures.map(({ id }) => id) ?? [];
    expect(ids).not.toContain('ceiling');
    expect(ids).not.toContain('premium');
    const later = regionOf('330100', { ...HERE, years: [2027] })?.figures.map(({ id }) => id);
    expect(later).not.toContain('premium');
  });

  it('falls back on the nation and says so', () => {
    expect(regionOf('220000', HERE)).toMatchObject({
      code: '100000',
      level: 'nation',
      exact: false,
      limit: 'payment',
    });
    expect(regionOf('990000', HERE)).toBeUndefined();
  });

  it('tells the differences that cannot be computed', () => {
    const anhui = regionOf('340000', HERE);
    expect(anhui?.deviations.map(({ id }) => id)).toEqual(['anhui-break-reduction']);
    expect(anhui?.remarks.map(({ id }) => id)).toEqual(['anhui-counting']);
  });

  it('takes the window of Fujian from its rule for every year', () => {
    const ids = regionOf('350000', { years: [2027], tier: 'adult' })?.figures.map(({ id }) => id);
    expect(ids).toContain('window');
  });
});
