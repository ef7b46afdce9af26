export interface Bar {
  readonly id: string;
  readonly label: string;
  readonly amount: number;
  /** The amount as it is written. */
  readonly value: string;
  /** The one the others are held against. */
  readonly strong?: boolean;
}

export interface BarsProps {
  bars: readonly Bar[];
  label: string;
}

/** Amounts against one another. Label and number stand beside each bar, so it is its own table. */
export function Bars({ bars, label }: BarsProps) {
  const most = Math.max(...bars.map(({ amount }) => amount));
  return (
    <ul className="bars" aria-label={label}>
      {bars.map(({ id, label: name, amount, value, strong }) => (
        <li key={id}>
          <p className="bar-words">
            <span>{name}</span> <b>{value}</b>
          </p>
          <svg className="bar" width="100%" height="22" aria-hidden="true" focusable="false">
            <rect
              className={strong ? 'fill-teal' : 'fill-gap'}
              x="0"
              y="0"
              width={`${((amount / most) * 100).toFixed(1)}%`}
              height="22"
              rx="4"
            />
          </svg>
        </li>
      ))}
    </ul>
  );
}
