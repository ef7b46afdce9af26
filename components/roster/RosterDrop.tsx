'use client';

import { useState } from 'react';
import { Button } from '../ui/Button';
import { cx } from '../ui/cx';
import { FileButton } from '../ui/FileButton';
import { FILE_FORMATS, type FileFormat } from './spreadsheet/write-file';
import type { RosterTexts } from './texts';

export interface RosterDropProps {
  readonly texts: RosterTexts['drop'];
  readonly onFile: (file: File) => void;
  readonly onTemplate: (format: FileFormat) => void;
}

/** A place to drop a list on, and a plain file field for everybody else. */
export function RosterDrop({ texts, onFile, onTemplate }: RosterDropProps) {
  const [over, setOver] = useState(false);
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button is the first */}
      <div
        className={cx('roster-drop', over && 'roster-drop-over')}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        // The file itself is taken by whoever holds this.
        onDrop={() => setOver(false)}
      >
        <p className="roster-drop-words">{texts.label}</p>
        <p className="hint">{texts.or}</p>
        <FileButton id="roster-file" accept=".xlsx,.csv,.txt,.xls,.et" onFile={onFile}>
          {texts.choose}
        </FileButton>
        <p className="hint mt-3">{texts.hint}</p>
      </div>
      <p className="roster-template">
        <span>{texts.template}</span>
        {FILE_FORMATS.map((format) => (
          <Button key={format} look="quiet" icon="document" onClick={() => onTemplate(format)}>
            {texts.templates[format]}
          </Button>
        ))}
      </p>
    </>
  );
}
