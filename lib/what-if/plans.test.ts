import { describe, expect, it } from 'vitest';
import { insured, paying, uninsured } from '../cases/by-hand';
import { comparePlans } from './plans';

const window2027 = { opens: '2026-10-20', closes: '2026-12-25' };

describe('labels', () => {
  const late = paying({
    history: [...insured(2020, 2024), ...uninsured(2025)],
    on: '2026-03-10',
    years: [2026],
    window: 'outside',
    local: { premiums: { 2026: 700, 2027: 720 }, windows: { 2027: window2027 } },
  });

  it('no label goes to back-payment that a reading makes useless, nor to the plan it beats', () => {
    const plans = comparePlans(late, 'ifInsured');
    // Counts: 3 + 1 months, one year back buys 1 month. Free: 3 months, nothing to buy.
    expect(
      plans?.frontier.map(({ kind, payment, startsOn, cost }) => [
        kind,
        payment.backPayYears,
        startsOn,
        cost,
      ]),
    ).toEqual([
      ['this-year-now', 1, '2026-06-10', 1400],
      ['this-year-now', 0, '2026-07-10', 700],
    ]);
    expect(plans?.frontier[0]?.wastedUnder).toEqual([{ id: 'first-broken-year', value: 'free' }]);
    expect(plans?.earliest).toBeUndefined();
    expect(plans?.cheapest?.payment.backPayYears).toBe(0);
  });

  it('asking the local office settles it', () => {
    const asked = { ...late, readings: { 'first-broken-year': 'counts' as const } };
    expect(comparePlans(asked, 'ifInsured')?.earliest?.payment.backPayYears).toBe(1);
  });

  it('nobody is told the cheapest where a premium is missing that decides', () => {
    const { local: _, ...bare } = late;
    const unpriced = { ...bare, local: { windows: { 2027: window2027 } } };
    const plans = comparePlans({ ...unpriced, region: '330200' }, 'ifInsured');
    // More back-payment for the same year is dearer whatever the premium; another year may not be.
    expect(plans?.frontier.map(({ kind, payment }) => [kind, payment.backPayYears])).toEqual([
      ['this-year-now', 1],
      ['this-year-now', 0],
      ['next-window', 0],
    ]);
    expect(plans?.cheapest).toBeUndefined();
  });
});

describe('what cannot be weighed', () => {
  const ningbo = paying({
    region: '330200',
    history: insured(2020, 2025),
    on: '2026-03-10',
    years: [2026],
    window: 'outside',
  });

  it('is named where the window is not recorded', () => {
    expect(comparePlans(ningbo, 'ifInsured')?.windowUnknown).toEqual(['next-window']);
  });

  it('this year and both years are no plans for somebody insured this year', () => {
    const plans = comparePlans(
      paying({ history: insured(2020, 2026), on: '2026-11-21', years: [2027], window: 'inside' }),
      'ifInsured',
    );
    expect(plans?.considered.map(({ kind }) => kind)).toEqual(['next-window']);
  });

  it('nothing is left to choose for somebody who has paid', () => {
    const plans = comparePlans(
      paying({
        history: insured(2020, 2025),
        on: '2026-01-05',
        asOf: '2026-03-01',
        years: [2026],
        window: 'outside',
      }),
      'ifInsured',
    );
    expect(plans?.considered).toEqual([]);
  });

  it('two years at once lose to one year that starts the same day', () => {
    const plans = comparePlans(
      paying({
        history: [...insured(2020, 2025), ...uninsured(2026)],
        on: '2026-11-21',
        years: [2027],
        window: 'inside',
      }),
      'ifInsured',
    );
    expect(plans?.considered.map(({ kind }) => kind)).toEqual([
      'this-year-now',
      'next-window',
      'both-years-now',
    ]);
    expect(plans?.frontier.map(({ kind }) => kind)).toEqual(['next-window']);
  });
});
