'use client';

import { type ClipboardEvent, type FormEvent, useEffect, useRef, useState } from 'react';
import type { SharedAnswers } from '@/lib/answers/codec';
import { Button } from '../ui/Button';
import { FileButton } from '../ui/FileButton';
import { Notice } from '../ui/Notice';
import { TextField } from '../ui/TextField';
import { hasCameraAccess } from './camera';
import { type Problem, sayProblem } from './problems';
import { readTaken } from './read-taken';
import { ScanCamera } from './ScanCamera';
import type { LinkErrorTexts, TakeInTexts } from './texts';
import './take-in.css';

export interface TakeInProps {
  texts: TakeInTexts;
  errors: LinkErrorTexts;
  onTaken: (shared: SharedAnswers) => void;
  /** Whether something stands in the box: it is somebody's, readable or not. */
  onHolding: (holding: boolean) => void;
}

/** 接过来: a resident's answers by paste, scanner gun, camera or picture. Nothing leaves the page. */
export function TakeIn({ texts, errors, onTaken, onHolding }: TakeInProps) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const [reading, setReading] = useState(false);
  const [camera, setCamera] = useState<'absent' | 'off' | 'on'>('absent');
  const field = useRef<HTMLInputElement>(null);
  const alive = useRef(true);
  useEffect(() => {
    alive.current = true;
    setCamera(hasCameraAccess() ? 'off' : 'absent');
    return () => {
      alive.current = false;
    };
  }, []);

  const holding = typed !== '';
  useEffect(() => onHolding(holding), [holding, onHolding]);

  const take = (text: string, fromCode: boolean): boolean => {
    const taken = readTaken(text);
    if (taken.ok) {
      setProblem(undefined);
      setTyped('');
      closeCamera();
      onTaken(taken.shared);
    } else setProblem(fromCode && taken.error === 'no-link' ? 'other-code' : taken.error);
    return taken.ok;
  };
  const closeCamera = () => setCamera((now) => (now === 'on' ? 'off' : now));
  const toggleCamera = () => {
    setProblem(undefined);
    setCamera(camera === 'on' ? 'off' : 'on');
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    // From the box itself: a gun sends Enter in the same breath as the last character.
    if (take(field.current?.value ?? typed, false)) return;
    // It stays, and what is scanned or pasted next takes its place.
    field.current?.focus();
    field.current?.select();
  };
  const readFrom = async (picture: Blob) => {
    closeCamera();
    setProblem(undefined);
    setReading(true);
    // Loaded with the first picture: most links are pasted.
    const found = await import('./read-picture')
      .then(({ readPicture }) => readPicture(picture))
      .catch(() => 'decoder-missing' as const);
    // Cleared or gone on to the next person meanwhile: the one in the picture must not come back.
    if (!alive.current) return;
    setReading(false);
    if (found === 'decoder-missing') setProblem(found);
    else if (!found) setProblem(found === null ? 'picture-unreadable' : 'no-code');
    else take(found, true);
  };
  const paste = (event: ClipboardEvent) => {
    const picture = [...event.clipboardData.files].find(({ type }) => /^image\//.test(type));
    if (!picture) return;
    event.preventDefault();
    readFrom(picture);
  };

  const said = problem && sayProblem(problem, texts, errors);
  return (
    <div className="take-in">
      <form onSubmit={submit} noValidate>
        <TextField
          ref={field}
          id="take-in-link"
          label={texts.field}
          hint={texts.fieldHint}
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
            setProblem(undefined);
          }}
          onPaste={paste}
          autoCapitalize="none"
          spellCheck={false}
        />
        <Button type="submit" look="secondary">
          {texts.submit}
        </Button>
      </form>
      <div role="status">
        {reading && <p>{texts.picture.reading}</p>}
        {said && (
          <Notice kind="warning" title={said.title}>
            {said.text}
          </Notice>
        )}
      </div>
      <div className="take-in-ways">
        {camera !== 'absent' && (
          <Button look="secondary" onClick={toggleCamera}>
            {camera === 'on' ? texts.camera.stop : texts.camera.start}
          </Button>
        )}
        <FileButton look="secondary" icon="document" accept="image/*" onFile={readFrom}>
          {texts.picture.choose}
        </FileButton>
      </div>
      <p className="hint">{texts.picture.hint}</p>
      {camera === 'on' && (
        <ScanCamera
          onText={(text) => take(text, true)}
          onProblem={(found) => {
            setProblem(found);
            closeCamera();
          }}
          onClose={closeCamera}
          texts={texts.camera}
        />
      )}
    </div>
  );
}
