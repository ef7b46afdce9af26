'use client';

import type { KeyboardEvent } from 'react';
import { cx } from './cx';
import { FieldError } from './FieldError';
import { focusNextField } from './next-field';

export interface KeyRadiosProps {
  /** Also the id of the first radio. */
  name: string;
  legend: string;
  hint?: string | undefined;
  options: readonly { readonly value: string; readonly label: string }[];
  value: string;
  onChange: (value: string) => void;
  /** Shift and a digit: this answer here and for all that follow. */
  onFill?: (value: string) => void;
  error?: string | undefined;
}

/**
 * One question in one row for people who type all day: native radios, each with the digit that
 * chooses it and goes on to the next field.
 */
export function KeyRadios({
  name,
  legend,
  hint,
  options,
  value,
  onChange,
  onFill,
  error,
}: KeyRadiosProps) {
  const describedBy = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ');
  const press = (event: KeyboardEvent<HTMLFieldSetElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
    const option = digit === undefined ? undefined : options[Number(digit) - 1];
    if (option === undefined) return;
    event.preventDefault();
    // Held down a moment too long, one answer would run on through the questions after it.
    if (event.repeat) return;
    if (event.shiftKey && onFill) onFill(option.value);
    else onChange(option.value);
    focusNextField(event.currentTarget);
  };
  return (
    <fieldset
      className="key-radios"
      onKeyDown={press}
      {...(describedBy && { 'aria-describedby': describedBy })}
    >
      <legend className="sr-only">{legend}</legend>
      <span className="key-legend" aria-hidden="true">
        {legend}
      </span>
      <span className="key-row">
        {options.map(({ value: each, label }, index) => {
          const id = index === 0 ? name : `${name}-${each}`;
          return (
            <span className="key-choice" key={each}>
              <input
                type="radio"
                id={id}
                name={name}
                value={each}
                checked={each === value}
                onChange={() => onChange(each)}
                aria-keyshortcuts={String(index + 1)}
              />
              <label htmlFor={id}>
                <span className="key-cap" aria-hidden="true">
                  {index + 1}
                </span>
                <span>{label}</span>
              </label>
            </span>
          );
        })}
      </span>
      {hint && (
        <span id={`${name}-hint`} className={cx('hint', 'key-more')}>
          {hint}
        </span>
      )}
      {error && (
        <div className="key-more">
          <FieldError id={`${name}-error`}>{error}</FieldError>
        </div>
      )}
    </fieldset>
  );
}
