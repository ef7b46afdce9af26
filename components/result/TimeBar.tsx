import { useId } from 'react';
import { barOf, type Stage } from './timeline';

export interface TimeBarProps {
  stages: readonly Stage[];
  label: string;
}

const FILLS = {
  broken: 'fill-gap',
  'before-year': 'fill-paper',
  'before-start': 'fill-paper',
  covered: 'fill-teal',
} as const;

/** The stages to scale. The list below says the same in words. */
export function TimeBar({ stages, label }: TimeBarProps) {
  const id = useId();
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      className="time-bar print-exact"
    >
      <defs>
        <pattern
          id={id}
          width="2.4"
          height="8"
          patternUnits="userSpaceOnUse"
          patternTransform="skewX(-20)"
        >
          <rect width="2.4" height="8" className="fill-teal-soft" />
          <rect width="0.9" height="8" className="fill-teal" />
        </pattern>
      </defs>
      {barOf(stages).map(({ kind, x, width }) => (
        <rect
          key={x}
          x={x}
          y="0"
          width={width}
          height="8"
          {...(kind === 'waiting' ? { fill: `url(#${id})` } : { className: FILLS[kind] })}
        />
      ))}
    </svg>
  );
}
