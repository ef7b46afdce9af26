'use client';

import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { SlipHeadline, SlipWords } from '../take-away/headlines';
import { ReadAloud } from '../take-away/ReadAloud';
import type { TakeAwayTexts } from '../take-away/texts';
import { Button } from '../ui/Button';
import { cx } from '../ui/cx';
import { coverPage } from './cover-page';
import { fitText } from './fit-text';
import './show-other.css';

export interface ShowOtherProps {
  /** Sentences and ranges; a `Slip` has both. */
  words: SlipWords;
  texts: TakeAwayTexts;
  onClose: () => void;
}

/** 给对方看: the answer alone, as large as the screen lets it be, for the person across the counter. */
export function ShowOther({ words, texts, onClose }: ShowOtherProps) {
  const layer = useRef<HTMLDialogElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const [flipped, setFlipped] = useState(false);
  const { headlines, ranges } = words;
  const { show } = texts;
  const starts = headlines.filter(({ about }) => about === 'start');
  const others = headlines.filter(({ about }) => about !== 'start');

  useEffect(() => (layer.current ? coverPage(layer.current) : undefined), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words need another size
  useLayoutEffect(() => {
    const [box, content] = [layer.current, text.current];
    if (!box || !content) return;
    const resize = () => fitText(box, content);
    resize();
    // Once more when the buttons that depend on the browser have come.
    const again = window.setTimeout(resize, 0);
    window.addEventListener('resize', resize);
    return () => {
      window.clearTimeout(again);
      window.removeEventListener('resize', resize);
    };
  }, [words]);
  useLayoutEffect(() => {
    // Turned round, the first sentence stands at the foot.
    if (layer.current) layer.current.scrollTop = flipped ? layer.current.scrollHeight : 0;
  }, [flipped]);

  const keys = (event: KeyboardEvent) => {
    // The form underneath has keys of its own.
    event.stopPropagation();
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  };
  const aloud = [...headlines.map(({ sentence }) => sentence), ...ranges].join('\n');
  return createPortal(
    <dialog
      ref={layer}
      className="show-other"
      aria-label={show.title}
      onKeyDown={keys}
      onCancel={onClose}
    >
      <div className={cx('show-other-text', flipped && 'show-other-flipped')}>
        <div ref={text}>
          {starts.map((headline) => (
            <Sentence key={headline.sentence} headline={headline} />
          ))}
          {ranges.map((range) => (
            <p key={range} className="show-other-part show-other-label show-other-range">
              {range}
            </p>
          ))}
          {others.map((headline) => (
            <Sentence key={headline.sentence} headline={headline} />
          ))}
          <p className="show-other-part show-other-label">{texts.print.estimate}</p>
        </div>
      </div>
      <div className="show-other-controls">
        <Button look="secondary" onClick={onClose}>
          {show.close}
        </Button>
        <Button look="secondary" aria-pressed={flipped} onClick={() => setFlipped(!flipped)}>
          {show.flip}
        </Button>
        <ReadAloud text={aloud} texts={{ ...texts.read, start: show.read }} />
      </div>
    </dialog>,
    document.body,
  );
}

function Sentence({ headline }: { headline: SlipHeadline }) {
  const { about, label, pieces, notes } = headline;
  const [before, value, after] = pieces;
  // No line begins with a comma.
  const [stop = ''] = /^[，。；：]?/.exec(after) ?? [];
  return (
    <div className="show-other-part">
      {label && <p className="show-other-label">{label}</p>}
      <p className="show-other-sentence">
        {before}
        <span className="show-other-whole">
          <strong className={cx('show-other-value', about === 'start' && 'show-other-date')}>
            {value}
          </strong>
          {stop}
        </span>
        {after.slice(stop.length)}
      </p>
      {notes.map((note) => (
        <p key={note} className="show-other-label">
          {note}
        </p>
      ))}
    </div>
  );
}
