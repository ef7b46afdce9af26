'use client';

import { type FormEvent, useState } from 'react';
import type { LinkError } from '@/lib/answers/codec';
import { StepLink } from '../result/StepLink';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Notice } from '../ui/Notice';
import { TextField } from '../ui/TextField';
import type { TakeAwayTexts } from './texts';

export interface BrokenLinkProps {
  error: LinkError;
  /** Another try with what was pasted. */
  onOpen: (text: string) => void;
  texts: TakeAwayTexts['open'];
}

/** Why a link did not open, and every other way to the same result. */
export function BrokenLink({ error, onOpen, texts }: BrokenLinkProps) {
  const [pasted, setPasted] = useState('');
  const { title, text } = texts.errors[error];
  const { ways } = texts;
  const open = (event: FormEvent) => {
    event.preventDefault();
    if (pasted.trim() !== '') onOpen(pasted);
  };
  return (
    <>
      <div role="status">
        <Notice kind="warning" title={title}>
          <p>{text}</p>
          {error === 'link-version' && (
            <Button look="secondary" className="mt-4" onClick={() => window.location.reload()}>
              {texts.errors['link-version'].reload}
            </Button>
          )}
        </Notice>
      </div>
      <Card title={ways.title}>
        <ul className="bullets mb-4">
          <li>{ways.scan}</li>
          <li>{ways.paste}</li>
          <li>{ways.answer}</li>
        </ul>
        <form onSubmit={open} noValidate>
          <TextField
            id="pasted-link"
            label={texts.pasteField}
            value={pasted}
            onChange={(event) => setPasted(event.target.value)}
            spellCheck={false}
          />
          <Button type="submit" look="secondary">
            {texts.pasteButton}
          </Button>
        </form>
      </Card>
      <StepLink href="/">{ways.start}</StepLink>
    </>
  );
}
