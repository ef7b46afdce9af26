import type { ReactNode } from 'react';

/*
 * Three pictures of one walk through the rain: umbrella shut, half open, open. Ground and rain run
 * from edge to edge, so side by side they make one strip; the strip below is the timeline's colours.
 */

const RAIN =
  'M14 6l-5 11M38 2l-5 11M62 8l-5 11M86 3l-5 11M110 7l-5 11M24 30l-5 11M112 32l-5 11M8 56l-5 11M30 66l-5 11M98 58l-5 11M116 74l-5 11M84 78l-5 11';

function Scene({ children }: { children: ReactNode }) {
  return (
    <svg aria-hidden="true" focusable="false" viewBox="0 0 120 116" className="scene">
      {children}
    </svg>
  );
}

function Rain({ d = RAIN }: { d?: string }) {
  return <path d={d} className="fill-none stroke-edge" strokeWidth="2" strokeLinecap="round" />;
}

/** Someone with a bun and a long coat, feet at (x, 100). */
function Walker({ x }: { x: number }) {
  return (
    <g transform={`translate(${x} 100)`}>
      <circle cx="-6" cy="-51" r="4.5" className="fill-ink" />
      <path d="M-8 -43a8 8 0 0 1 15 -4l-2 2c-4-2-8-1-10 4z" className="fill-ink" />
      <circle cx="0" cy="-42" r="7" className="fill-skin stroke-ink" strokeWidth="2" />
      <path d="M-8 -45a8.5 8.5 0 0 1 15 -2c-6 -1.5-10 0-12 7z" className="fill-ink" />
      <path
        d="M-6 -34h11c4 8 6 18 7 28h-24c0-10 2-20 6-28z"
        className="fill-card stroke-ink"
        strokeWidth="2.4"
        strokeLinejoin="round"
      />
      <path
        d="M-5 -6v5M6 -6v5"
        className="fill-none stroke-ink"
        strokeWidth="3"
        strokeLinecap="round"
      />
    </g>
  );
}

const ARM = {
  className: 'fill-none stroke-ink',
  strokeWidth: 2.6,
  strokeLinecap: 'round',
} as const;
const SHAFT = {
  className: 'fill-none stroke-teal',
  strokeWidth: 2.6,
  strokeLinecap: 'round',
} as const;

export function BrokenScene() {
  return (
    <Scene>
      <Rain />
      <path
        d="M52 24l-5 11M60 40l-5 11M82 36l-5 11M94 22l-5 11"
        {...ARM}
        className="fill-none stroke-edge"
        strokeWidth="2"
      />
      <Walker x={56} />
      <path d="M60 74l14-2" {...ARM} />
      <path d="M75 70v-4a3 3 0 0 1 6 0" {...SHAFT} />
      <path d="M71.5 76h7l-2.5 20h-2z" className="fill-teal" />
      <path d="M75 70v6M75 96v4" {...SHAFT} />
      <rect x="0" y="102" width="120" height="10" className="fill-gap" />
      <path d="M0 102h120" className="stroke-edge" strokeWidth="2" strokeDasharray="5 5" />
    </Scene>
  );
}

export function WaitingScene() {
  return (
    <Scene>
      <defs>
        <pattern
          id="waiting"
          width="9"
          height="9"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="9" height="9" className="fill-card" />
          <rect width="4" height="9" className="fill-teal" />
        </pattern>
      </defs>
      <Rain />
      <Walker x={56} />
      <path d="M60 72l14-6" {...ARM} />
      <path d="M74 80v-58" {...SHAFT} />
      <path
        d="M74 14c7 6 12 16 14 28c-4-3-7-3-9.5 0c-3-3-6-3-9 0c-2.5-3-5.5-3-9.5 0c2-12 7-22 14-28z"
        className="fill-card stroke-teal"
        strokeWidth="2.4"
        strokeLinejoin="round"
      />
      <path
        d="M74 14c-2 8-4 18-4.5 28M74 14c2 8 4 18 4.5 28"
        className="fill-none stroke-teal"
        strokeWidth="1.6"
      />
      <rect x="0" y="102" width="120" height="10" fill="url(#waiting)" />
      <path d="M0 102h120" className="stroke-teal" strokeWidth="2" />
    </Scene>
  );
}

export function CoveredScene() {
  return (
    <Scene>
      <Rain d="M14 6l-5 11M36 2l-5 11M88 1l-5 11M110 5l-5 11M8 36l-5 11M117 40l-5 11M6 66l-4 9M117 72l-5 11" />
      <path d="M64 78v-60" {...SHAFT} />
      <path
        d="M64 12c26 0 45 15 47 36c-6-5-11-5-15.7 0c-5-5-10.7-5-15.7 0c-5-5-10.6-5-15.6 0c-5-5-10.6-5-15.6 0c-5-5-10.7-5-15.7 0c-4.7-5-10-5-15.7 0c2-21 20-36 46-36z"
        className="fill-teal"
      />
      <path d="M64 8v5" {...SHAFT} />
      <Walker x={46} />
      <path d="M51 72l13-4" {...ARM} />
      <g transform="translate(84 100)">
        <circle cx="0" cy="-30" r="6" className="fill-skin stroke-ink" strokeWidth="2" />
        <path d="M-7 -30a7 7 0 0 1 14 0c-4-2.6-10-2.6-14 0z" className="fill-teal" />
        <path
          d="M-5 -23h10l3 17h-16z"
          className="fill-teal-soft stroke-ink"
          strokeWidth="2.4"
          strokeLinejoin="round"
        />
        <path d="M-3.5 -6v5M3.5 -6v5" {...ARM} />
      </g>
      <path d="M56 74l22 6" {...ARM} />
      <rect x="0" y="102" width="120" height="10" className="fill-teal" />
      <circle cx="10" cy="107" r="8" className="fill-cinnabar stroke-paper" strokeWidth="2.4" />
    </Scene>
  );
}
