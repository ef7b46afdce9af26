'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type ColumnUse, yearOfField } from '@/lib/roster/fields';
import type { RosterSettings } from '@/lib/roster/settings';
import { Button } from '../ui/Button';
import { Details } from '../ui/Details';
import { fill } from '../ui/fill';
import { Notice } from '../ui/Notice';
import { ColumnMapping, headingOf } from './ColumnMapping';
import type { OpenedList, PersonOfList } from './engine';
import { ListProgress } from './ListProgress';
import { ListResults } from './ListResults';
import type { ReadSettings } from './list-settings';
import type { RosterControl } from './roster-state';
import { SheetChoice } from './SheetChoice';
import { sayUse } from './say-use';
import type { RosterTexts } from './texts';

export interface ReadListProps {
  readonly list: OpenedList;
  readonly control: RosterControl;
  readonly read: ReadSettings;
  /** Whether every window that has to be asked about was answered. */
  readonly windowSaid: boolean;
  readonly texts: RosterTexts;
  readonly say: (settings: RosterSettings) => string;
  readonly renderPerson: ((person: PersonOfList) => ReactNode) | undefined;
}

/** A list from the moment its columns are known. Computes by itself once nothing is missing. */
export function ReadList(props: ReadListProps) {
  const { list, control, read, windowSaid, texts, say, renderPerson } = props;
  const { state, compute, chooseSheet, cancel, fileName } = control;
  const { mapping } = texts;
  const [uses, setUses] = useState<readonly ColumnUse[]>(() => list.columns.map(({ use }) => use));
  const computedAs = useRef<{ uses: unknown; settings: string; as: RosterSettings } | undefined>(
    undefined,
  );
  const missing = missingIn(uses, read, windowSaid, mapping);
  const twice = doublesIn(list, uses, mapping);
  const settings = JSON.stringify(read.settings);
  const start = () => {
    computedAs.current = { uses, settings, as: read.settings };
    compute(uses, read.settings);
  };
  const changed = computedAs.current?.uses !== uses || computedAs.current.settings !== settings;

  // Only the first time: later changes wait for the button, so that nothing runs under the hand.
  const ready = missing.blocking.length === 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs once for each list that is ready
  useEffect(() => {
    if (ready && computedAs.current === undefined && state.kind === 'opened') start();
  }, [ready, state.kind]);

  const known = uses.filter((use) => use !== 'keep').length;
  const dropped = list.columns.filter(({ index }) => uses[index] === 'private');
  const columns = (
    <ColumnMapping
      list={list}
      uses={uses}
      lastYear={Math.max(...read.settings.coverageYears)}
      texts={mapping}
      onChange={setUses}
    />
  );
  return (
    <>
      <p className="font-bold">
        {fill(mapping.summary, { name: fileName, people: list.people, known })}
      </p>
      {/* Never folded away with the columns: what was not computed must not be overlooked. */}
      <SheetChoice list={list} texts={mapping} onSheet={chooseSheet} />
      {[...missing.blocking, ...missing.remarks, ...twice].map((text) => (
        <Notice key={text} kind="warning">
          {text}
        </Notice>
      ))}
      {dropped.length > 0 && (
        <Notice>
          {fill(mapping.dropped, {
            count: dropped.length,
            headings: dropped.map(headingOf).join('、'),
          })}
        </Notice>
      )}
      {state.kind === 'computed' ? (
        <Details summary={mapping.title}>{columns}</Details>
      ) : (
        <section className="roster-columns">
          <h2>{mapping.title}</h2>
          {columns}
        </section>
      )}
      {state.kind === 'computing' && (
        <ListProgress
          words={fill(texts.progress.computing, { done: state.done, total: state.total })}
          done={state.done}
          total={state.total}
          cancel={texts.progress.cancel}
          onCancel={cancel}
        />
      )}
      {state.kind !== 'computing' && ready && (state.kind === 'opened' || changed) && (
        <Button onClick={start} className="my-4">
          {state.kind === 'computed' ? mapping.recompute : mapping.compute}
        </Button>
      )}
      {state.kind === 'computed' && (
        <ListResults
          shown={state.shown}
          // Not as the form stands by now: paper and files must name what the numbers rest on.
          basis={say(computedAs.current?.as ?? read.settings)}
          asOf={computedAs.current?.as.asOf ?? read.settings.asOf}
          control={control}
          texts={texts}
          renderPerson={renderPerson}
        />
      )}
    </>
  );
}

/** What several columns claim to be; of one year's insurance only until the helper has chosen. */
function doublesIn(
  { doubles }: OpenedList,
  uses: readonly ColumnUse[],
  texts: RosterTexts['mapping'],
): readonly string[] {
  return doubles
    .filter((use) => yearOfField(use) === undefined || !uses.includes(use))
    .map((use) => {
      const text = yearOfField(use) === undefined ? texts.twiceUsed : texts.twiceUnused;
      return fill(text, { use: sayUse(use, texts) });
    });
}

function missingIn(
  uses: readonly ColumnUse[],
  { settings }: ReadSettings,
  windowSaid: boolean,
  texts: RosterTexts['mapping'],
) {
  const has = (use: ColumnUse) => uses.indexOf(use) >= 0;
  const blocking: string[] = [];
  const remarks: string[] = [];
  if (settings.region === undefined && !has('region')) blocking.push(texts.missingRegion);
  if (!windowSaid) blocking.push(texts.missingWindow);
  if (!has('birth') && !has('id-birth') && !has('eligible-since')) {
    blocking.push(has('private') ? texts.idBirth : texts.missingBirth);
  }
  if (!uses.some((use) => use.indexOf('status:') === 0)) remarks.push(texts.missingStatus);
  return { blocking, remarks };
}
