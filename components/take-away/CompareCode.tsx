'use client';

import { type FormEvent, useState } from 'react';
import { readCheckCode, showCheckCode } from '@/lib/answers/check-code';
import { Button } from '../ui/Button';
import { fill } from '../ui/fill';
import { formatDate } from '../ui/format';
import { Notice } from '../ui/Notice';
import { TextField } from '../ui/TextField';
import type { Slip } from './slip';
import type { TakeAwayTexts } from './texts';

/** Holds a code from paper against the one of these answers. */
export function CompareCode({ slip, texts }: { slip: Slip; texts: TakeAwayTexts['code'] }) {
  const [typed, setTyped] = useState('');
  const [verdict, setVerdict] = useState<'short' | 'same' | 'different'>();
  const compare = (event: FormEvent) => {
    event.preventDefault();
    const code = readCheckCode(typed);
    if (code === undefined) setVerdict('short');
    else setVerdict(showCheckCode(code) === slip.checkCode ? 'same' : 'different');
  };
  const different = fill(texts.different, {
    date: formatDate(slip.asOf),
    rules: formatDate(slip.rulesVersion),
  });
  return (
    <form onSubmit={compare} noValidate>
      <TextField
        id="check-code"
        label={texts.field}
        hint={texts.fieldHint}
        error={verdict === 'short' ? texts.short : undefined}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setVerdict(undefined);
        }}
        autoCapitalize="characters"
        spellCheck={false}
      />
      <Button type="submit" look="secondary">
        {texts.check}
      </Button>
      <div role="status">
        {verdict === 'same' && <Notice>{texts.same}</Notice>}
        {verdict === 'different' && <Notice kind="warning">{different}</Notice>}
      </div>
    </form>
  );
}
