'use client';

import { cx } from './cx';
import { type DatePart, type DateParts, digitsOf, splitDate } from './date-parts';
import { FieldError } from './FieldError';
import { HeadingText } from './StepHeading';

export interface DateFieldProps {
  /** Ids of the boxes are `<id>-year`, `<id>-month`, `<id>-day`. */
  id: string;
  legend: string;
  /** Makes the legend the page's h1. */
  page?: { counter?: string | undefined } | undefined;
  hint?: string | undefined;
  error?: string | undefined;
  /** Boxes the error is about; all when absent. */
  errorFields?: readonly DatePart[] | undefined;
  labels: Readonly<Record<DatePart, string>>;
  value: DateParts;
  onChange: (value: DateParts) => void;
}

const PARTS = ['year', 'month', 'day'] as const;

/** Year, month and day in three boxes; a whole date pasted into any of them is spread out. */
export function DateField({
  id,
  legend,
  page,
  hint,
  error,
  errorFields = PARTS,
  labels,
  value,
  onChange,
}: DateFieldProps) {
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const change = (part: DatePart, text: string) =>
    onChange(splitDate(text) ?? { ...value, [part]: text });
  // Tidied on leaving, not while typing: rewriting the text under an input method loses characters.
  const tidy = (part: DatePart) => {
    const digits = digitsOf(value[part]);
    if (digits !== value[part]) onChange({ ...value, [part]: digits });
  };
  return (
    <fieldset className="question" {...(describedBy && { 'aria-describedby': describedBy })}>
      <legend>
        {page ? (
          <HeadingText counter={page.counter} title={legend} />
        ) : (
          <span className="field-label">{legend}</span>
        )}
      </legend>
      {hint && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <div className="date-line">
        {PARTS.map((part) => (
          <div key={part} className="date-part">
            <input
              id={`${id}-${part}`}
              type="text"
              inputMode="numeric"
              autoComplete="off"
              className={cx('box', part === 'year' ? 'box-year' : 'box-two')}
              value={value[part]}
              onChange={(event) => change(part, event.target.value)}
              onBlur={() => tidy(part)}
              aria-invalid={error && errorFields.includes(part) ? true : undefined}
            />
            <label htmlFor={`${id}-${part}`} className="date-label">
              {labels[part]}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
