export interface WaffleProps {
  /** Of a hundred. */
  filled: number;
  label: string;
}

const HUNDRED = Array.from({ length: 100 }, (_, index) => index);

/** A hundred people in rows of ten, the ones meant filled. */
export function Waffle({ filled, label }: WaffleProps) {
  return (
    <svg className="waffle" viewBox="0 0 200 200" width="100%" role="img" aria-label={label}>
      {HUNDRED.map((index) => (
        <circle
          key={index}
          className={index < filled ? 'fill-teal' : 'fill-gap'}
          cx={(index % 10) * 20 + 10}
          cy={Math.floor(index / 10) * 20 + 10}
          r="7.5"
        />
      ))}
    </svg>
  );
}
