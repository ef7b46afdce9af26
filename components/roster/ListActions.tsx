'use client';

import { useCallback, useState } from 'react';
import type { CalendarDate } from '@/lib/values/calendar-date';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { fill } from '../ui/fill';
import { Notice } from '../ui/Notice';
import type { PrintRow, RosterEngine } from './engine';
import { PrintList } from './PrintList';
import { saveFile } from './save-file';
import { FILE_FORMATS, type FileFormat } from './spreadsheet/write-file';
import type { RosterTexts } from './texts';

export interface ListActionsProps {
  readonly count: number;
  /** What the list was computed with, in a sentence. */
  readonly basis: string;
  readonly asOf: CalendarDate;
  readonly texts: RosterTexts;
  readonly engine: () => Promise<RosterEngine>;
}

/** More names on paper than this are not walked in one round, and browsers choke on them. */
const MOST_PRINTED = 2000;

/** Taking along what is shown: two kinds of file, and paper. */
export function ListActions({ count, basis, asOf, texts, engine }: ListActionsProps) {
  const [writing, setWriting] = useState(false);
  const [failed, setFailed] = useState(false);
  const [masked, setMasked] = useState(false);
  const [printed, setPrinted] = useState<readonly PrintRow[]>();
  const { actions, print } = texts;

  const save = async (format: FileFormat) => {
    setWriting(true);
    setFailed(false);
    try {
      const blob = await (await engine()).write(format, texts);
      saveFile(blob, `${actions.fileName} ${asOf}.${format}`);
    } catch {
      setFailed(true);
    }
    setWriting(false);
  };
  const startPrinting = async () => setPrinted(await (await engine()).printable(MOST_PRINTED));
  const donePrinting = useCallback(() => setPrinted(undefined), []);

  return (
    <Card title={actions.title} className="no-print">
      <p className="hint mb-3">{fill(actions.hint, { count })}</p>
      <div className="roster-buttons">
        {FILE_FORMATS.map((format) => (
          <Button
            key={format}
            look="secondary"
            icon="document"
            disabled={writing || count === 0}
            onClick={() => save(format)}
          >
            {actions[format]}
          </Button>
        ))}
        <Button look="secondary" icon="print" disabled={count === 0} onClick={startPrinting}>
          {actions.print}
        </Button>
      </div>
      <label className="roster-check">
        <input
          type="checkbox"
          checked={masked}
          onChange={({ target }) => setMasked(target.checked)}
        />
        <span>{actions.mask}</span>
      </label>
      <p role="status">{writing && texts.progress.writing}</p>
      {failed && <Notice kind="warning">{actions.failed}</Notice>}
      {printed && (
        <PrintList
          rows={printed}
          rest={count - printed.length}
          lead={fill(print.lead, { settings: basis, count })}
          masked={masked}
          texts={texts}
          onDone={donePrinting}
        />
      )}
    </Card>
  );
}
