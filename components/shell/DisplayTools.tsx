'use client';

import { useEffect, useState } from 'react';
import { writeLocal } from '@/components/answers/browser-storage';
import { cx } from '@/components/ui/cx';
import type { Messages } from '@/messages/messages';
import { DISPLAY_KEY, DISPLAY_NAMES } from './theme-script';

type Choice = Record<(typeof DISPLAY_NAMES)[number], string>;

const prefers = (query: string) => window.matchMedia(`(prefers-${query})`).matches;

/** What applies now: the choice, or else what the system prefers. */
function current(): Choice {
  const { text = '1', theme, contrast } = document.documentElement.dataset;
  return {
    text,
    theme: theme ?? (prefers('color-scheme: dark') ? 'dark' : 'light'),
    contrast: contrast ?? (prefers('contrast: more') ? 'more' : 'no'),
  };
}

export interface DisplayToolsProps {
  words: Messages['common']['tools'];
}

/** Text size, dark and high contrast: plain switches in sight on every page. */
export function DisplayTools({ words }: DisplayToolsProps) {
  const [choice, setChoice] = useState<Choice>({ text: '1', theme: 'light', contrast: 'no' });
  useEffect(() => setChoice(current()), []);

  const choose = (name: keyof Choice, value: string) => {
    const { dataset } = document.documentElement;
    dataset[name] = value;
    writeLocal(DISPLAY_KEY, DISPLAY_NAMES.map((each) => dataset[each] ?? '').join(','));
    setChoice(current());
  };
  const dark = choice.theme === 'dark';
  const more = choice.contrast === 'more';

  return (
    <div className="tools">
      <fieldset className="tool-group">
        <legend className="sr-only">{words.size}</legend>
        <div className="tool-row">
          <span aria-hidden="true" className="tool-name">
            {words.size}
          </span>
          {words.sizes.map((label, index) => {
            const step = String(index + 1);
            return (
              <button
                key={step}
                type="button"
                className={cx('tool', 'tool-size', `tool-${step}`)}
                aria-pressed={choice.text === step}
                onClick={() => choose('text', step)}
              >
                {label}
              </button>
            );
          })}
        </div>
      </fieldset>
      <button
        type="button"
        className="tool"
        aria-pressed={dark}
        onClick={() => choose('theme', dark ? 'light' : 'dark')}
      >
        {words.dark}
      </button>
      <button
        type="button"
        className="tool"
        aria-pressed={more}
        onClick={() => choose('contrast', more ? 'no' : 'more')}
      >
        {words.contrast}
      </button>
    </div>
  );
}
