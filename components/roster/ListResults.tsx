'use client';

import type { ReactNode } from 'react';
import type { CalendarDate } from '@/lib/values/calendar-date';
import { Button } from '../ui/Button';
import { fill } from '../ui/fill';
import type { PersonOfList } from './engine';
import { ListActions } from './ListActions';
import { RosterTable } from './RosterTable';
import type { RosterControl, ShownList } from './roster-state';
import { SummaryCard } from './SummaryCard';
import type { RosterTexts } from './texts';
import { useOpenPerson } from './use-open-person';
import { ViewControls } from './ViewControls';

export interface ListResultsProps {
  readonly shown: ShownList;
  /** What the list was computed with, in a sentence. */
  readonly basis: string;
  readonly asOf: CalendarDate;
  readonly control: RosterControl;
  readonly texts: RosterTexts;
  readonly renderPerson: ((person: PersonOfList) => ReactNode) | undefined;
}

/** A computed list: what it comes to, its rows, and ways to take it along. */
export function ListResults(props: ListResultsProps) {
  const { shown, basis, asOf, control, texts, renderPerson } = props;
  const { engine, show } = control;
  const { person, open, close, heading } = useOpenPerson(control, shown.summary);
  return (
    <>
      {person && (
        <section>
          <Button look="quiet" icon="back" onClick={close}>
            {texts.person.back}
          </Button>
          <h2 ref={heading} tabIndex={-1}>
            {person.name || fill(texts.table.unnamed, { line: person.line })}
          </h2>
          {renderPerson?.(person)}
        </section>
      )}
      {/* Kept in place and at its size, so that the way back leads to the very same row. */}
      <div className={person && 'roster-away'}>
        <SummaryCard summary={shown.summary} texts={texts.summary} />
        <ViewControls
          view={shown.view}
          count={shown.count}
          summary={shown.summary}
          texts={texts.view}
          onChange={show}
        />
        <RosterTable
          count={shown.count}
          version={shown.version}
          texts={texts}
          engine={engine}
          onOpen={renderPerson && open}
        />
        <ListActions count={shown.count} basis={basis} asOf={asOf} texts={texts} engine={engine} />
      </div>
    </>
  );
}
