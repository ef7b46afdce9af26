'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { Button } from '../ui/Button';
import { environmentHere } from './environment';
import { speakable } from './speakable';
import type { TakeAwayTexts } from './texts';

export interface ReadAloudProps {
  text: string;
  texts: TakeAwayTexts['read'];
}

/** After this long without a sound there is no voice for Chinese. */
const SILENCE = 4000;

/** 念给我听: absent where the browser has no voice at all, which is common on phones in China. */
export function ReadAloud({ text, texts }: ReadAloudProps) {
  const [speaks, setSpeaks] = useState(false);
  const [state, setState] = useState<'still' | 'reading' | 'failed'>('still');
  const doubt = useRef<number | undefined>(undefined);
  // Voices of a round that was stopped still report; only the latest round counts.
  const round = useRef(0);

  const stop = useCallback(() => {
    round.current += 1;
    window.clearTimeout(doubt.current);
    window.speechSynthesis.cancel();
    setState('still');
  }, []);

  useEffect(() => {
    if (!environmentHere().speaks) return;
    setSpeaks(true);
    // A page put aside must not go on talking.
    window.addEventListener('pagehide', stop);
    return () => {
      window.removeEventListener('pagehide', stop);
      stop();
    };
  }, [stop]);

  // Other words than those being read: never read on what is no longer on the page.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text is what is watched
  useEffect(() => () => void (round.current > 0 && stop()), [text, stop]);

  const start = () => {
    stop();
    const own = round.current;
    const pieces = speakable(text, texts);
    const fail = () => own === round.current && setState('failed');
    setState('reading');
    pieces.forEach((piece, index) => {
      const utterance = new SpeechSynthesisUtterance(piece);
      utterance.lang = 'zh-CN';
      utterance.rate = 0.9;
      utterance.onstart = () => window.clearTimeout(doubt.current);
      utterance.onerror = fail;
      utterance.onend = () => {
        if (own === round.current && index === pieces.length - 1) setState('still');
      };
      window.speechSynthesis.speak(utterance);
    });
    doubt.current = window.setTimeout(fail, SILENCE);
  };

  if (!speaks) return null;
  const reading = state === 'reading';
  return (
    <div className="read-aloud no-print">
      <Button look="secondary" onClick={reading ? stop : start}>
        {reading ? texts.stop : texts.start}
      </Button>
      <p role="status" className="take-away-status">
        {reading ? texts.reading : state === 'failed' ? texts.failed : ''}
      </p>
    </div>
  );
}
