import { useId } from 'react';
import type { Band } from './ruler-view';

export interface RulerBarProps {
  bands: readonly Band[];
  /** Days from one end to the other. */
  length: number;
  offset: number;
}

/** The stretch of days above the slider. What it shows stands in words below it. */
export function RulerBar({ bands, length, offset }: RulerBarProps) {
  const id = useId();
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      viewBox={`0 0 ${length} 20`}
      preserveAspectRatio="none"
      className="ruler-bar"
    >
      <defs>
        <pattern id={id} width="10" height="20" patternUnits="userSpaceOnUse">
          <rect width="10" height="20" className="fill-card" />
          <path d="M0 20L10 0" className="stroke-cinnabar" strokeWidth="2.5" />
        </pattern>
      </defs>
      <rect width={length} height="20" className="fill-paper" />
      {bands.map(({ kind, year, x, width }) =>
        kind === 'window' ? (
          <rect key={`w${year}`} x={x} y="0" width={width} height="20" className="fill-teal" />
        ) : (
          <rect key={`u${year}`} x={x} y="0" width={width} height="20" fill={`url(#${id})`} />
        ),
      )}
      <rect x={Math.max(0, offset - 2)} y="0" width="4" height="20" className="fill-ink" />
    </svg>
  );
}
