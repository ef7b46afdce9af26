'use client';

import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { Places } from '@/lib/answers/answers';
import type { RosterSettings } from '@/lib/roster/settings';
import type { CalendarDate } from '@/lib/values/calendar-date';
import { usePlaceFigures } from '../answers/use-place-figures';
import { Button } from '../ui/Button';
import { FoldedFields } from '../ui/FoldedFields';
import { fill } from '../ui/fill';
import { Notice } from '../ui/Notice';
import type { PersonOfList } from './engine';
import { ListProgress } from './ListProgress';
import { emptyForm, readSettings, type SettingsForm } from './list-settings';
import { ReadList } from './ReadList';
import { RosterDrop } from './RosterDrop';
import { SettingsFields } from './SettingsFields';
import { saveFile } from './save-file';
import { saySettings } from './say-settings';
import type { FileFormat } from './spreadsheet/write-file';
import type { RosterWords } from './texts';
import { type ListKeeper, useListKeeper } from './use-list-keeper';
import { useRoster } from './use-roster';
import '../wizard/wizard.css';
import './roster.css';
import './roster-table.css';

export interface RosterWorkbenchProps {
  readonly words: RosterWords;
  /** From `placeQuestions()`, worked out on the server. */
  readonly places: Places;
  readonly asOf: CalendarDate;
  /** The place the helper works for, already chosen. */
  readonly region?: string;
  /** Told how to keep the list, bring it back or forget it; `undefined` once it is gone. */
  readonly onKeeper?: (keeper: ListKeeper | undefined) => void;
  /** The page of one person of the list; without it rows cannot be opened. */
  readonly renderPerson?: (person: PersonOfList) => ReactNode;
}

/** A list in, everybody assessed, a list out. Nothing of it is stored or leaves this page. */
export function RosterWorkbench(props: RosterWorkbenchProps) {
  const { words, places, asOf, region, renderPerson, onKeeper } = props;
  const texts = words.roster;
  const control = useRoster(texts.export.prefix);
  const [form, setForm] = useState<SettingsForm>(() => emptyForm(asOf, region));
  const figures = usePlaceFigures();
  const read = useMemo(() => readSettings(form, asOf, figures), [form, asOf, figures]);
  const { state, fileName } = control;
  const say = (settings: RosterSettings) => saySettings(settings, texts.settings.said, words.tiers);
  // Once computed, the results are what is looked at.
  const computed = state.kind === 'computed';
  const [folded, setFolded] = useState(computed);
  useEffect(() => setFolded(computed), [computed]);
  const box = useRef<HTMLDivElement>(null);
  useListKeeper(control, form, setForm, onKeeper);

  const [unread, setUnread] = useState({ beside: '', count: 0 });
  const take = (files: readonly File[]) => {
    const [file] = files;
    if (file === undefined) return;
    setUnread({ beside: file.name, count: files.length - 1 });
    control.open(file);
  };

  const saveTemplate = async (format: FileFormat) => {
    const blob = await (await control.engine()).template(format, texts, asOf);
    saveFile(blob, `${texts.drop.templateName}.${format}`);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens for the first sign of use, offers none
    <div
      className="roster"
      // The engine starts while the helper still looks for the file.
      onFocus={control.warm}
      onPointerDown={control.warm}
      onDragEnter={control.warm}
      // Anywhere here: a browser left to itself would open the file in place of the page.
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        take(Array.from(event.dataTransfer.files));
      }}
    >
      <Notice>{texts.privacy}</Notice>
      <section>
        <h2>{texts.settings.title}</h2>
        <FoldedFields
          folded={folded}
          line={say(read.settings)}
          change={texts.settings.change}
          onOpen={() => setFolded(false)}
          box={box}
        >
          <SettingsFields
            form={form}
            read={read}
            places={places}
            words={words}
            onChange={setForm}
          />
        </FoldedFields>
      </section>
      {state.kind === 'empty' || state.kind === 'failed' ? (
        <RosterDrop texts={texts.drop} onFile={(file) => take([file])} onTemplate={saveTemplate} />
      ) : (
        <Button look="quiet" icon="cross" onClick={control.clear}>
          {texts.drop.clear}
        </Button>
      )}
      <div role="alert">
        {unread.count > 0 && unread.beside === fileName && (
          <Notice kind="warning">
            {fill(texts.drop.oneAtATime, { name: fileName, count: unread.count })}
          </Notice>
        )}
        {state.kind === 'failed' && (
          <Notice kind="warning" title={texts.files.title}>
            {fill(texts.files[state.code] ?? texts.files.damaged, {
              name: fileName,
              line: state.line ?? '',
            })}
          </Notice>
        )}
      </div>
      {state.kind === 'reading' && (
        <ListProgress
          words={fill(texts.progress.reading, { name: fileName })}
          cancel={texts.progress.cancel}
          onCancel={control.cancel}
        />
      )}
      {'list' in state && (
        <ReadList
          key={`${control.generation}/${state.list.sheet}`}
          list={state.list}
          control={control}
          read={read}
          windowSaid={
            (read.askWindow === undefined || form.window !== '') &&
            (read.askNextWindow === undefined || form.nextWindow !== '')
          }
          texts={texts}
          say={say}
          renderPerson={renderPerson}
        />
      )}
    </div>
  );
}
