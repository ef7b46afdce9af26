'use client';

import { AskOnce } from '../ui/AskOnce';
import { Button } from '../ui/Button';
import { fill } from '../ui/fill';
import { ChangedElsewhere, type ChangedElsewhereProps } from './ChangedElsewhere';
import { sayTime } from './say-time';
import type { VaultTexts } from './texts';
import type { Phase } from './use-vault';

export interface OpenVaultProps {
  readonly texts: VaultTexts;
  readonly phase: Extract<Phase, { kind: 'open' }>;
  readonly hasContents: boolean;
  readonly onSave: () => void;
  readonly onDecide: ChangedElsewhereProps['onDecide'];
  readonly onLock: () => void;
}

/** What can be done while the passphrase is known: save, and lock again. */
export function OpenVault(props: OpenVaultProps) {
  const { texts, phase, hasContents, onSave, onDecide, onLock } = props;
  const { savedAt } = phase.opened;
  if (phase.elsewhere) {
    return (
      <ChangedElsewhere
        texts={texts.elsewhere}
        gone={phase.elsewhere.seen === undefined}
        onDecide={onDecide}
      />
    );
  }
  return (
    <>
      <p>{texts.open.lead}</p>
      {savedAt !== undefined && (
        <p className="font-bold">{fill(texts.open.lastSaved, { time: sayTime(savedAt) })}</p>
      )}
      <p>{hasContents ? texts.open.explain : texts.nothingYet}</p>
      <div className="button-row">
        {hasContents && (
          <Button look="secondary" icon="lock" onClick={onSave}>
            {phase.savedHere ? texts.open.saveAgain : texts.open.save}
          </Button>
        )}
        <AskOnce texts={texts.lock} onConfirm={onLock} />
      </div>
    </>
  );
}
