import type { Span } from './timeline-points';

const WAIT_PATTERN = 'rail-waiting';
const GAP_PATTERN = 'rail-gap';
/** A long stretch is drawn longer, up to a point: the words beside it must stay in sight. */
const LONGEST = 130;

/** Patterns the rails share; once per page. */
export function RailPatterns() {
  return (
    <svg aria-hidden="true" width="0" height="0" className="rail-patterns">
      <defs>
        <pattern id={WAIT_PATTERN} width="10" height="10" patternUnits="userSpaceOnUse">
          <rect width="10" height="10" className="fill-teal-soft" />
          <path d="M-2 12L12 -2M-2 2L2 -2M8 12L12 8" className="stroke-teal" strokeWidth="3" />
        </pattern>
        <pattern id={GAP_PATTERN} width="8" height="8" patternUnits="userSpaceOnUse">
          <rect width="8" height="8" className="fill-gap" />
          <circle cx="4" cy="4" r="1.4" className="fill-soft" />
        </pattern>
      </defs>
    </svg>
  );
}

export interface RailProps {
  span: Span | undefined;
  mark: 'start' | 'paid' | 'dot' | 'none';
  days: number;
}

/** One stretch of the axis beside its words: solid, hatched, dotted or empty. */
export function Rail({ span, mark, days }: RailProps) {
  const height = span === undefined ? 0 : 44 + Math.min(LONGEST, Math.round(days / 3));
  return (
    <>
      <svg aria-hidden="true" focusable="false" className="rail print-exact">
        {span && <rect x="7" y="12" width="14" height="100%" strokeWidth="2" {...LOOKS[span]} />}
        {mark === 'dot' && <circle cx="14" cy="14" r="8" className="rail-dot" />}
        {mark === 'paid' && <rect x="5" y="5" width="18" height="18" rx="3" className="rail-dot" />}
        {mark === 'start' && <path d="M14 2L26 14L14 26L2 14Z" className="rail-start" />}
      </svg>
      <svg aria-hidden="true" focusable="false" width="1" height={height} className="rail-length" />
    </>
  );
}

const LOOKS = {
  broken: { fill: `url(#${GAP_PATTERN})`, className: 'stroke-edge' },
  none: { fill: `url(#${GAP_PATTERN})`, className: 'stroke-edge' },
  before: { className: 'fill-paper stroke-edge', strokeDasharray: '4 3' },
  waiting: { fill: `url(#${WAIT_PATTERN})`, className: 'stroke-teal' },
  covered: { className: 'fill-teal stroke-teal' },
  current: { className: 'fill-teal stroke-teal' },
  unusable: { className: 'fill-cinnabar-soft stroke-cinnabar', strokeDasharray: '4 3' },
} as const satisfies Record<Span, object>;
