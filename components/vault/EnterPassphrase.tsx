'use client';

import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../ui/Button';
import { TextField } from '../ui/TextField';
import { ShowTyping } from './ShowTyping';
import type { VaultTexts } from './texts';

export interface EnterPassphraseProps {
  readonly texts: VaultTexts;
  /** The last one did not fit. */
  readonly wrong: boolean;
  /** Opening takes the place of what is on the page. */
  readonly replaces: boolean;
  readonly onEnter: (passphrase: string) => void;
}

/** The passphrase of what is stored. */
export function EnterPassphrase({ texts, wrong, replaces, onEnter }: EnterPassphraseProps) {
  const box = useRef<HTMLInputElement>(null);
  const [shown, setShown] = useState(false);
  const [missing, setMissing] = useState(false);

  useEffect(() => {
    if (!wrong) return;
    box.current?.focus();
    box.current?.select();
  }, [wrong]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const typed = box.current?.value ?? '';
    setMissing(typed === '');
    if (typed === '') box.current?.focus();
    else onEnter(typed);
  };
  const error = missing ? texts.problems.missing : wrong && texts.problems['wrong-passphrase'];
  return (
    <form onSubmit={submit} noValidate>
      <TextField
        id="vault-passphrase"
        ref={box}
        type={shown ? 'text' : 'password'}
        spellCheck={false}
        label={texts.closed.label}
        error={error || undefined}
      />
      <ShowTyping label={texts.show} shown={shown} onChange={setShown} />
      {replaces && <p>{texts.closed.replaces}</p>}
      <div className="button-row">
        <Button type="submit" look="secondary">
          {replaces ? texts.closed.openAndReplace : texts.closed.open}
        </Button>
      </div>
    </form>
  );
}
