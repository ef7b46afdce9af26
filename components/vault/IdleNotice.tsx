'use client';

import type { Messages } from '@/messages/messages';
import { Button } from '../ui/Button';
import { fill } from '../ui/fill';
import { Icon } from '../ui/Icon';
import { useIdle } from './use-idle';
import './vault.css';

export interface IdleNoticeProps {
  /** Whether there is anything to clear. */
  readonly active: boolean;
  readonly minutes?: number;
  readonly texts: Messages['vault']['idle'];
  /** Clear everything of the person before, and close the vault. */
  readonly onIdle: () => void;
}

/** Each is said aloud once; the seconds between them are only shown. */
const STAGES = [
  [10, 'ten'],
  [30, 'thirty'],
  [Number.POSITIVE_INFINITY, 'sixty'],
] as const;

/** Nothing for the longest time; then, for a minute, that all will be cleared. */
export function IdleNotice({ active, minutes = 15, texts, onIdle }: IdleNoticeProps) {
  const { idleness, stay } = useIdle(active, minutes, onIdle);
  if (idleness.kind !== 'warning') return null;
  const { secondsLeft } = idleness;
  const [, stage] = STAGES.find(([seconds]) => secondsLeft <= seconds) ?? STAGES[2];
  return (
    <div className="idle-notice no-print">
      <Icon name="warning" className="notice-icon" />
      <div className="min-w-0">
        <p role="alert" className="font-bold">
          {fill(texts.warning, { minutes: minutes - 1, left: texts.stages[stage] })}
        </p>
        <p role="timer">{fill(texts.left, { seconds: secondsLeft })}</p>
        <Button look="secondary" onClick={stay}>
          {texts.stay}
        </Button>
      </div>
    </div>
  );
}
