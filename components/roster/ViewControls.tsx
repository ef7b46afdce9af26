'use client';

import { useEffect, useRef, useState } from 'react';
import type { RosterSummary } from '@/lib/roster/summary';
import { FILTERS, type Filter, type RosterView, SORTS, type Sort } from '@/lib/roster/view';
import { fill } from '../ui/fill';
import { QuickFill } from '../ui/QuickFill';
import { TextField } from '../ui/TextField';
import type { RosterTexts } from './texts';

export interface ViewControlsProps {
  readonly view: RosterView;
  readonly count: number;
  readonly summary: RosterSummary;
  readonly texts: RosterTexts['view'];
  readonly onChange: (view: RosterView) => void;
}

/** Typing is not searching: a list of a hundred thousand is gone through once the hand rests. */
const REST_MS = 250;

/** Who is shown, and in which order. */
export function ViewControls({ view, count, summary, texts, onChange }: ViewControlsProps) {
  const [search, setSearch] = useState(view.search);
  // What was sorted or filtered while the hand rested must not be undone by the search.
  const latest = useRef({ view, onChange });
  useEffect(() => {
    latest.current = { view, onChange };
  });
  useEffect(() => {
    if (search === latest.current.view.search) return;
    const timer = setTimeout(() => {
      const { view: shown, onChange: change } = latest.current;
      change({ ...shown, search });
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [search]);
  const numbers = countsOf(summary);
  return (
    <div className="roster-controls">
      <QuickFill
        label={texts.filter}
        options={FILTERS.filter((id) => numbers[id] !== 0).map((id) => ({
          id,
          label:
            numbers[id] === undefined ? texts.filters[id] : `${texts.filters[id]} ${numbers[id]}`,
          active: id === view.filter,
        }))}
        onPick={(id) => onChange({ ...view, filter: id as Filter })}
      />
      <div className="roster-controls-line">
        <TextField
          id="roster-search"
          label={texts.search}
          hint={texts.searchHint}
          value={search}
          onChange={({ target }) => setSearch(target.value)}
        />
        <div className="field">
          <label htmlFor="roster-sort" className="field-label">
            {texts.sort}
          </label>
          <select
            id="roster-sort"
            className="box"
            value={view.sort}
            onChange={({ target }) => {
              const sort = target.value as Sort;
              onChange({ ...view, sort, descending: sort !== 'line' });
            }}
          >
            {SORTS.map((id) => (
              <option key={id} value={id}>
                {texts.sorts[id]}
              </option>
            ))}
          </select>
          <label className="roster-check">
            <input
              type="checkbox"
              checked={view.descending === (view.sort === 'line')}
              onChange={() => onChange({ ...view, descending: !view.descending })}
            />
            <span>{texts.reverse}</span>
          </label>
        </div>
      </div>
      <p role="status" className="font-bold">
        {count === 0 ? texts.nobody : fill(texts.count, { count })}
      </p>
    </div>
  );
}

/** `undefined` = not counted; a filter nobody passes is not offered. */
function countsOf({ people, byStatus, urgency, unsure, noted, twins, waits }: RosterSummary) {
  const late = waits.find(({ months }) => months === 'late')?.people ?? 0;
  const counts: Partial<Record<Filter, number>> = {
    all: people,
    cliff: urgency.cliff,
    steady: urgency.steady,
    none: urgency.none,
    'not-effective': late,
    unsure,
    insured: byStatus.insured,
    stopped: byStatus.stopped,
  };
  // A row can be noted for more than one reason, so its number would not add up.
  if (noted + twins === 0) counts.noted = 0;
  return counts;
}
