import { fill } from '../ui/fill';
import type { CounterTexts } from './texts';

export const COUNTER_VIEWS = ['person', 'household', 'list'] as const;
export type CounterView = (typeof COUNTER_VIEWS)[number];

export interface ViewsProps {
  view: CounterView;
  /** How many of the household have been entered. */
  household: number;
  texts: CounterTexts['views'];
  onView: (view: CounterView) => void;
}

/** One person, the household, the list: what is entered in one stays while another is looked at. */
export function Views({ view, household, texts, onView }: ViewsProps) {
  return (
    <nav className="counter-views no-print" aria-label={texts.label}>
      {COUNTER_VIEWS.map((id) => (
        <button
          key={id}
          type="button"
          className="counter-view"
          aria-pressed={id === view}
          onClick={() => onView(id)}
        >
          {id === 'household' ? fill(texts.household, { count: household }) : texts[id]}
        </button>
      ))}
    </nav>
  );
}
