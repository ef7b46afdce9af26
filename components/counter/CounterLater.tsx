'use client';

import { useEffect, useState } from 'react';
import type { CalendarDate } from '@/lib/values/calendar-date';
import { today, watchDay } from '../answers/today';
import type { CounterAppProps } from './CounterApp';
import { Later } from './Later';

const loadApp = () => import('./CounterApp').then(({ CounterApp }) => CounterApp);

/** The counter, fetched once the page is up: the form, the engine and the result are heavy together. */
export function CounterLater(props: Omit<CounterAppProps, 'asOf'>) {
  const [asOf, setAsOf] = useState<CalendarDate>();
  useEffect(() => {
    setAsOf(today());
    return watchDay(setAsOf);
  }, []);
  const { counter } = props.words;
  if (asOf === undefined) return <p role="status">{counter.loading}</p>;
  return <Later load={loadApp} props={{ asOf, ...props }} texts={counter} />;
}
