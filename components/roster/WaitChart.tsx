import type { WaitCount } from '@/lib/roster/summary';
import { fill } from '../ui/fill';
import type { RosterTexts } from './texts';

const WIDTH = 100;
const HEIGHT = 10;

/** How many wait how long: a bar each, with its words and its number beside it. */
export function WaitChart({
  waits,
  texts,
}: {
  waits: readonly WaitCount[];
  texts: RosterTexts['summary']['waits'];
}) {
  const most = Math.max(1, ...waits.map(({ people }) => people));
  return (
    <figure className="roster-chart">
      <figcaption className="font-bold">{texts.title}</figcaption>
      <ul aria-label={texts.label}>
        {waits.map(({ months, people }) => (
          <li key={months} className="roster-bar">
            <span className="roster-bar-label">{sayMonths(months, texts)}</span>
            <svg
              aria-hidden="true"
              viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
              preserveAspectRatio="none"
              className={months === 0 ? 'roster-bar-none' : 'roster-bar-waits'}
            >
              <rect x="0" y="0" width={(people / most) * WIDTH} height={HEIGHT} />
            </svg>
            <span className="roster-bar-number">{fill(texts.people, { people })}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}

function sayMonths(months: WaitCount['months'], texts: RosterTexts['summary']['waits']): string {
  if (months === 'late') return texts.late;
  return months === 0 ? texts.none : fill(texts.months, { months });
}
