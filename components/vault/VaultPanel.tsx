'use client';

import { AskOnce } from '../ui/AskOnce';
import { Details } from '../ui/Details';
import { EnterPassphrase } from './EnterPassphrase';
import { OpenVault } from './OpenVault';
import { SetPassphrase } from './SetPassphrase';
import type { VaultTexts } from './texts';
import { useVault, type VaultContents } from './use-vault';
import { VaultLine } from './VaultLine';
import './vault.css';

export interface VaultPanelProps extends VaultContents {
  readonly texts: VaultTexts;
  /** Whether there is anything on the page to save, or to be replaced by what is opened. */
  readonly hasContents: boolean;
}

const FOLDED = {
  looking: 'empty',
  'no-crypto': 'empty',
  'no-database': 'empty',
  empty: 'empty',
  closed: 'closed',
  open: 'open',
} as const;

/**
 * Keeps what is on the page on this computer, locked, if somebody asks for it; nothing is stored
 * unasked. Give it a new `key` to make it forget the passphrase.
 */
export function VaultPanel({ texts, hasContents, ...contents }: VaultPanelProps) {
  const vault = useVault(contents);
  const { phase, line, busy, wrong } = vault.state;
  return (
    <section className="vault no-print" aria-label={texts.title} aria-busy={busy}>
      <Details summary={texts.folded[FOLDED[phase.kind]]}>
        {phase.kind === 'looking' && <p>{texts.looking}</p>}
        {(phase.kind === 'no-crypto' || phase.kind === 'no-database') && (
          <p>{texts.cannot[phase.kind]}</p>
        )}
        {phase.kind === 'empty' && <p>{texts.empty}</p>}
        {phase.kind === 'empty' &&
          (hasContents ? (
            <SetPassphrase texts={texts} onSet={vault.setUp} />
          ) : (
            <p>{texts.nothingYet}</p>
          ))}
        {phase.kind === 'closed' && (
          <>
            <p>{texts.closed.lead}</p>
            <EnterPassphrase
              texts={texts}
              wrong={wrong}
              replaces={hasContents}
              onEnter={vault.open}
            />
          </>
        )}
        {phase.kind === 'open' && (
          <OpenVault
            texts={texts}
            phase={phase}
            hasContents={hasContents}
            onSave={vault.save}
            onDecide={vault.decide}
            onLock={vault.lock}
          />
        )}
        <VaultLine texts={texts} line={line} busy={busy} phase={phase} />
        {(phase.kind === 'closed' || phase.kind === 'open') && (
          <AskOnce texts={texts.forget} onConfirm={vault.forget} />
        )}
        {phase.kind !== 'looking' && (
          <Details summary={texts.details.summary}>
            {texts.details.lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </Details>
        )}
      </Details>
    </section>
  );
}
