import type { YearlyPremium } from '@/lib/explain/premium-history';

export interface PremiumChartProps {
  rows: readonly YearlyPremium[];
  label: string;
}

const FOOT = 160;
const TALLEST = 120;

/** One column a year. Widths are shares and letters follow the text size, so it never shrinks. */
export function PremiumChart({ rows, label }: PremiumChartProps) {
  const first = rows[0];
  const last = rows[rows.length - 1];
  if (!first || !last) return null;
  const most = Math.max(...rows.map(({ amount }) => amount));
  const step = 100 / rows.length;
  const height = (amount: number) => Math.round((amount / most) * TALLEST);
  return (
    <svg className="columns-chart" width="100%" height="200" role="img" aria-label={label}>
      {rows.map(({ year, amount }, index) => (
        <rect
          key={year}
          className="fill-teal"
          x={`${(index * step + step * 0.1).toFixed(2)}%`}
          width={`${(step * 0.8).toFixed(2)}%`}
          y={FOOT - height(amount)}
          height={height(amount)}
        />
      ))}
      <text x="0" y="192">
        {first.year}
      </text>
      {first !== last && (
        <>
          <text x="0" y={FOOT - height(first.amount) - 8}>
            {first.amount}
          </text>
          <text x="100%" y="192" textAnchor="end">
            {last.year}
          </text>
        </>
      )}
      <text x="100%" y={FOOT - height(last.amount) - 8} textAnchor="end">
        {last.amount}
      </text>
    </svg>
  );
}
