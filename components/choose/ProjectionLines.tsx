import type { Route } from '@/lib/what-if';
import { type ChartView, type Place, placesOf, stepPath } from './projection-view';

const WIDTH = 300;
const HEIGHT = 150;
const PADDING = 10;

/** Dash and marker differ as well as colour: the lines can be told apart in grey. */
const LOOKS: Readonly<Record<Route, { className: string; strokeDasharray?: string }>> = {
  'zero-claim': { className: 'line-a' },
  'with-claims': { className: 'line-b', strokeDasharray: '12 5' },
  'break-once': { className: 'line-c', strokeDasharray: '2 5' },
};

/** The routes as step lines. Every number stands in words or in the table below. */
export function ProjectionLines({ view, label }: { view: ChartView; label: string }) {
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`${-PADDING} ${-PADDING} ${WIDTH + 2 * PADDING} ${HEIGHT + 2 * PADDING}`}
      className="projection print-exact"
    >
      {[0, HEIGHT / 2, HEIGHT].map((y) => (
        <path key={y} d={`M0 ${y}H${WIDTH}`} className="stroke-line" strokeWidth="1" />
      ))}
      {/* The first line last: it lies on top where they coincide. */}
      {[...view.lines].reverse().map((line) => {
        const places = placesOf(view, line, WIDTH, HEIGHT);
        const every = Math.max(1, Math.ceil(places.length / 6));
        return (
          <g key={line.route}>
            <path d={stepPath(places)} fill="none" strokeWidth="2.5" {...LOOKS[line.route]} />
            {places
              .filter((_, index) => index % every === 0 || index === places.length - 1)
              .map((place) => (
                <Marker key={place.x} route={line.route} place={place} />
              ))}
          </g>
        );
      })}
    </svg>
  );
}

/** One sample of a line, to stand beside its name. */
export function LineSample({ route }: { route: Route }) {
  return (
    <svg aria-hidden="true" focusable="false" viewBox="0 0 48 16" className="projection-sample">
      <path d="M0 8H48" fill="none" strokeWidth="3" {...LOOKS[route]} />
      <Marker route={route} place={{ x: 24, y: 8 }} />
    </svg>
  );
}

function Marker({ route, place: { x, y } }: { route: Route; place: Place }) {
  const { className } = LOOKS[route];
  const looks = { className: `${className} line-marker`, strokeWidth: 2 };
  if (route === 'zero-claim') return <circle cx={x} cy={y} r="4" {...looks} />;
  if (route === 'with-claims') {
    return <rect x={x - 4} y={y - 4} width="8" height="8" {...looks} />;
  }
  return <path d={`M${x} ${y - 5}L${x + 5} ${y + 4}H${x - 5}Z`} {...looks} />;
}
