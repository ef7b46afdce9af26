'use client';

import { useRef, useState } from 'react';
import { Button } from '../ui/Button';
import { cx } from '../ui/cx';
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
  const input = useRef<HTMLInputElement>(null);
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
        <input
          ref={input}
          id="roster-file"
          type="file"
          tabIndex={-1}
          aria-hidden="true"
          className="sr-only"
          accept=".xlsx,.csv,.txt,.xls,.et"
          onChange={({ target }) => {
            const file = target.files?.[0];
            // The same file chosen again after it was put right must count as a change.
            target.value = '';
            if (file) onFile(file);
          }}
        />
        <Button onClick={() => input.current?.click()}>{texts.choose}</Button>
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
