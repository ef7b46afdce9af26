'use client';

import { type ComponentType, useEffect, useState } from 'react';
import type { CalendarDate } from '@/lib/values/calendar-date';
import { today } from '../answers/today';
import type { RosterWorkbenchProps } from '../roster/RosterWorkbench';
import { Notice } from '../ui/Notice';

export interface ListLaterProps extends Pick<RosterWorkbenchProps, 'words' | 'places'> {
  loading: string;
  failed: string;
}

/** The list, fetched once the page is up: its readers and writers of files are heavy. */
export function ListLater({ loading, failed, ...props }: ListLaterProps) {
  const [asOf, setAsOf] = useState<CalendarDate>();
  const [Workbench, setWorkbench] = useState<ComponentType<RosterWorkbenchProps>>();
  const [broken, setBroken] = useState(false);
  useEffect(() => {
    setAsOf(today());
    import('../roster/RosterWorkbench').then(
      ({ RosterWorkbench }) => setWorkbench(() => RosterWorkbench),
      () => setBroken(true),
    );
  }, []);
  if (broken) return <Notice kind="warning">{failed}</Notice>;
  if (Workbench === undefined || asOf === undefined) return <p role="status">{loading}</p>;
  return <Workbench asOf={asOf} {...props} />;
}
