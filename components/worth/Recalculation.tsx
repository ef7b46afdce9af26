import { BasisNote } from '@/components/explain/BasisNote';
import type { Basis } from '@/components/explain/basis';
import { Details } from '@/components/ui/Details';
import { fill } from '@/components/ui/fill';
import { StackedTable } from '@/components/ui/StackedTable';
import type { PremiumGrowth } from '@/lib/explain/premium-history';
import type { Messages } from '@/messages/messages';
import { PremiumChart } from './PremiumChart';

export interface RecalculationProps {
  growth: PremiumGrowth;
  words: Messages['worth']['recalculate'];
  basis: readonly Basis[];
  basisLabel: string;
}

/** The years one by one: as columns, and as a table with the interest of each. */
export function Recalculation({ growth, words, basis, basisLabel }: RecalculationProps) {
  const { rows, paid, grown } = growth;
  const first = rows[0];
  const last = rows[rows.length - 1];
  if (!first || !last) return null;
  const { columns } = words;
  return (
    <>
      <h3>{words.chartTitle}</h3>
      <PremiumChart
        rows={rows}
        label={fill(words.chart, {
          from: first.year,
          to: last.year,
          first: first.amount,
          last: last.amount,
        })}
      />
      <Details summary={words.table}>
        <StackedTable
          caption={words.table}
          captionHidden
          columns={[
            { id: 'year', label: columns.year },
            { id: 'amount', label: columns.amount, numeric: true },
            { id: 'years', label: columns.years, numeric: true },
            { id: 'grown', label: columns.grown, numeric: true },
          ]}
          rows={[
            ...rows.map((row) => ({
              id: String(row.year),
              cells: {
                year: fill(words.year, { year: row.year }),
                amount: row.amount,
                years: row.yearsOfInterest,
                grown: row.grown.toFixed(2),
              },
            })),
            {
              id: 'total',
              current: true,
              cells: { year: words.total, amount: paid, years: '', grown: grown.toFixed(2) },
            },
          ]}
        />
      </Details>
      {basis.map((one) => (
        <BasisNote key={one.id} basis={one} label={basisLabel} />
      ))}
    </>
  );
}
