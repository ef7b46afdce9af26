'use client';

import { type ReactNode, useState } from 'react';
import type { RosterSettings } from '@/lib/roster/settings';
import { Button } from '../ui/Button';
import type { PersonOfList } from './engine';
import { ListActions } from './ListActions';
import { RosterTable } from './RosterTable';
import type { RosterControl, ShownList } from './roster-state';
import { SummaryCard } from './SummaryCard';
import type { RosterTexts } from './texts';
import { ViewControls } from './ViewControls';

export interface ListResultsProps {
  readonly shown: ShownList;
  readonly settings: RosterSettings;
  readonly control: RosterControl;
  readonly texts: RosterTexts;
  readonly renderPerson: ((person: PersonOfList) => ReactNode) | undefined;
}

/** A computed list: what it comes to, its rows, and ways to take it along. */
export function ListResults({ shown, settings, control, texts, renderPerson }: ListResultsProps) {
  const [person, setPerson] = useState<PersonOfList>();
  const { engine, show } = control;
  const open = async (position: number) => {
    if (renderPerson === undefined) return;
    setPerson(await (await engine()).person(position));
  };
  return (
    <>
      {person && (
        <section>
          <Button look="quiet" icon="back" onClick={() => setPerson(undefined)}>
            {texts.person.back}
          </Button>
          {person.name && <h2>{person.name}</h2>}
          {renderPerson?.(person)}
        </section>
      )}
      {/* Kept in place, so that the way back leads to the same row. */}
      <div hidden={person !== undefined}>
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
          onOpen={open}
        />
        <ListActions count={shown.count} settings={settings} texts={texts} engine={engine} />
      </div>
    </>
  );
}
