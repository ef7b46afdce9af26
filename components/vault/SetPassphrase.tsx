'use client';

import { type FormEvent, useRef, useState } from 'react';
import { Button } from '../ui/Button';
import { fill } from '../ui/fill';
import { TextField } from '../ui/TextField';
import {
  checkNewPassphrase,
  countCharacters,
  LEAST_CHARACTERS,
  type PassphraseProblem,
} from './passphrase';
import { ShowTyping } from './ShowTyping';
import type { VaultTexts } from './texts';

export interface SetPassphraseProps {
  readonly texts: VaultTexts;
  readonly onSet: (passphrase: string) => void;
}

/** A new passphrase, typed twice. What is typed stays in its boxes; no state ever holds it. */
export function SetPassphrase({ texts, onSet }: SetPassphraseProps) {
  const first = useRef<HTMLInputElement>(null);
  const again = useRef<HTMLInputElement>(null);
  const [shown, setShown] = useState(false);
  const [problem, setProblem] = useState<{ code: PassphraseProblem; count: number }>();

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const typed = first.current?.value ?? '';
    const code = checkNewPassphrase(typed, again.current?.value ?? '');
    setProblem(code && { code, count: countCharacters(typed) });
    if (code === undefined) onSet(typed);
    else (code === 'differs' ? again : first).current?.focus();
  };
  const error =
    problem &&
    fill(texts.problems[problem.code], { count: problem.count, least: LEAST_CHARACTERS });
  const typing = { type: shown ? 'text' : 'password', spellCheck: false } as const;
  return (
    <form onSubmit={submit} noValidate>
      <TextField
        {...typing}
        id="vault-new"
        ref={first}
        label={texts.new.label}
        hint={fill(texts.new.hint, { least: LEAST_CHARACTERS })}
        error={problem?.code === 'differs' ? undefined : error}
      />
      <TextField
        {...typing}
        id="vault-again"
        ref={again}
        label={texts.new.again}
        error={problem?.code === 'differs' ? error : undefined}
      />
      <ShowTyping label={texts.show} shown={shown} onChange={setShown} />
      <p className="font-bold">{texts.forgotten}</p>
      <div className="button-row">
        <Button type="submit" look="secondary" icon="lock">
          {texts.new.save}
        </Button>
      </div>
    </form>
  );
}
