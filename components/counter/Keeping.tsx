'use client';

import { AskOnce } from '../ui/AskOnce';
import { IdleNotice } from '../vault/IdleNotice';
import { VaultPanel } from '../vault/VaultPanel';
import { deskOf, readContents, writeContents } from './contents';
import { clearDesk, type Desk, isDeskBlank } from './people';
import type { CounterWords } from './texts';
import type { ListControl } from './use-list';

export interface KeepingProps {
  desk: Desk;
  list: ListControl;
  /** Something of somebody's stands where answers are taken over. */
  receiving: boolean;
  words: CounterWords;
  /** Grows with every clearing: the vault then asks for its passphrase again. */
  visit: number;
  /** Puts other people on the desk. */
  onDesk: (next: (desk: Desk) => Desk) => void;
  /** Everything on the page is to go. */
  onClear: (why: 'asked' | 'idle' | 'locked') => void;
}

/** How long what is on the page lasts: until it is closed, cleared, left alone, or locked away. */
export function Keeping(props: KeepingProps) {
  const { desk, list, receiving, words, visit, onDesk, onClear } = props;
  const filled = list.filled || !isDeskBlank(desk);
  const holding = filled || receiving || list.holding || desk.cleared !== undefined;
  const open = async (text: string) => {
    const contents = readContents(text);
    if (contents === undefined) return false;
    if (contents.list !== undefined && !(await list.restore(contents.list))) return false;
    if (contents.list === undefined) list.clear();
    onDesk((before) => deskOf(contents, clearDesk(before)));
    return true;
  };
  return (
    <>
      <IdleNotice active={holding} texts={words.vault.idle} onIdle={() => onClear('idle')} />
      <div className="counter-keeping no-print">
        <VaultPanel
          key={visit}
          texts={words.vault}
          hasContents={filled}
          contents={async () => writeContents(desk, await list.snapshot())}
          onOpened={open}
          onLocked={() => onClear('locked')}
        />
        {holding && <AskOnce texts={words.counter.clear} onConfirm={() => onClear('asked')} />}
      </div>
    </>
  );
}
