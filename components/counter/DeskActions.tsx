'use client';

import { useEffect, useState } from 'react';
import { environmentHere } from '../take-away/environment';
import { ReceiptButton } from '../take-away/ReceiptButton';
import type { SlipState } from '../take-away/slip';
import { Button } from '../ui/Button';
import { TextField } from '../ui/TextField';
import { LONGEST_NAME } from './people';
import type { CounterWords } from './texts';
import { DESK_KEYS, type DeskWays } from './use-keys';

export interface DeskActionsProps {
  words: CounterWords;
  slip: SlipState;
  name: string;
  /** Somebody else of the household has been entered. */
  family: boolean;
  ways: DeskWays;
  onName: (name: string) => void;
}

/** What can be done with the person on the desk. Every button with a key names it. */
export function DeskActions({ words, slip, name, family, ways, onName }: DeskActionsProps) {
  const texts = words.counter.actions;
  const [prints, setPrints] = useState(false);
  useEffect(() => setPrints(environmentHere().prints), []);
  return (
    <div className="desk-actions">
      <div className="desk-buttons">
        {prints && (
          <Way id="print" ways={ways} look="primary">
            {texts.print}
          </Way>
        )}
        <Way id="show" ways={ways}>
          {texts.show}
        </Way>
        <Way id="next" ways={ways}>
          {family ? texts.nextFamily : texts.next}
        </Way>
      </div>
      <div className="desk-family">
        <TextField
          id="desk-name"
          label={texts.name}
          hint={texts.nameHint}
          value={name}
          maxLength={LONGEST_NAME}
          onChange={(event) => onName(event.target.value)}
        />
        <Way id="household" ways={ways}>
          {texts.household}
        </Way>
      </div>
      <div className="desk-foot">
        <p className="hint desk-hint">
          <span className="key-hint">{texts.keys}</span>
          {texts.hint}
        </p>
        {prints && slip.kind === 'ready' && (
          <ReceiptButton
            state={slip}
            name={words.result.name}
            texts={words.result.takeaway}
            look="quiet"
          />
        )}
      </div>
    </div>
  );
}

interface WayProps {
  id: keyof DeskWays;
  ways: DeskWays;
  look?: 'primary' | 'secondary';
  children: string;
}

function Way({ id, ways, look = 'secondary', children }: WayProps) {
  const key = DESK_KEYS[id];
  return (
    <Button look={look} onClick={ways[id]} aria-keyshortcuts={key} data-next>
      {children}
      <span className="key-cap" aria-hidden="true">
        {key}
      </span>
    </Button>
  );
}
