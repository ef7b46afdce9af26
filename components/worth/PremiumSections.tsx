import { Bars } from '@/components/explain/Bars';
import { BasisNotes } from '@/components/explain/BasisNotes';
import { basisOf } from '@/components/explain/basis';
import { Figure } from '@/components/ui/Figure';
import { fill } from '@/components/ui/fill';
import {
  FIRST_PREMIUM_YEAR,
  growPremiums,
  LAST_PREMIUM_YEAR,
  PREMIUM_CLAUSES,
  PUBLISHED_RATE,
} from '@/lib/explain/premium-history';
import { FUNDING, HOSPITAL_STAY, STAY_REIMBURSED } from '@/lib/explain/worth-figures';
import { loadMessages, type Messages } from '@/messages/messages';
import { Recalculate } from './Recalculate';
import { StayInPremiums } from './StayInPremiums';

export interface PremiumSectionsProps {
  words: Messages['worth'];
}

/** The newest year whose national premium is recorded. */
const NATIONAL = FUNDING.reduce<number>((latest, { personal }) => personal ?? latest, 0);

/** What one pays against what one stay in hospital brings back, and the sum done again. */
export function PremiumSections({ words }: PremiumSectionsProps) {
  const { hero, compare, once, recalculate } = words;
  const { basis, needsScript } = loadMessages('explain');
  const { paid, grown } = growPremiums(FIRST_PREMIUM_YEAR, LAST_PREMIUM_YEAR, PUBLISHED_RATE);
  const stay = Math.round(STAY_REIMBURSED);
  const labels = fill(compare.rows.stay, {
    cost: HOSPITAL_STAY.cost,
    percent: HOSPITAL_STAY.reimbursedPercent,
  });
  return (
    <>
      <div className="mt-6">
        <Figure
          before={hero.before}
          value={stay}
          unit={hero.unit}
          after={fill(hero.after, { paid })}
        />
      </div>
      <BasisNotes clauses={[HOSPITAL_STAY.clause]} />

      <h2>{compare.title}</h2>
      <Bars
        label={compare.caption}
        bars={[
          { id: 'paid', label: compare.rows.paid, amount: paid, value: money(paid, compare.money) },
          {
            id: 'grown',
            label: compare.rows.grown,
            amount: grown,
            value: money(grown.toFixed(1), compare.money),
          },
          {
            id: 'stay',
            label: labels,
            amount: STAY_REIMBURSED,
            value: money(stay, compare.about),
            strong: true,
          },
        ]}
      />
      <p>{compare.text}</p>
      <BasisNotes clauses={['premium-totals']} />

      <h2>{once.title}</h2>
      <StayInPremiums words={once} premium={NATIONAL} />
      <BasisNotes clauses={['funding-2023-2025']} />

      <h2>{recalculate.title}</h2>
      <p className="mb-4">{recalculate.text}</p>
      <p className="without-script mb-4">{needsScript}</p>
      <Recalculate
        words={recalculate}
        stay={STAY_REIMBURSED}
        basis={PREMIUM_CLAUSES.map(basisOf)}
        basisLabel={basis.label}
      />
      <p>{recalculate.how}</p>
    </>
  );
}

function money(amount: number | string, template: string): string {
  return fill(template, { amount });
}
