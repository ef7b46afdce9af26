import type { ComponentProps, ReactNode } from 'react';
import { FieldError } from './FieldError';
import { HeadingText } from './StepHeading';

export interface RadioOption {
  value: string;
  label: string;
  /** Second line inside the card. */
  description?: ReactNode;
}

/** What react-hook-form's `register(name)` returns fits here: `{...register('tier')}`. */
type InputBinding = Pick<ComponentProps<'input'>, 'onChange' | 'onBlur' | 'ref'> & { name: string };

export interface RadioCardsProps extends InputBinding {
  legend: string;
  /** Makes the legend the page's h1, with the step counter above it. */
  page?: { counter?: string | undefined } | undefined;
  hint?: string | undefined;
  options: readonly RadioOption[];
  error?: string | undefined;
  /** Given: controlled (with `onChange`). Absent: uncontrolled, as react-hook-form wants it. */
  value?: string | undefined;
  /** Mark as controlled even while nothing is chosen. */
  controlled?: boolean;
  defaultValue?: string | undefined;
  /** Short options side by side where the width allows. */
  inline?: boolean;
  /** Id of the first radio, the target of ErrorSummary. Default: `name`. */
  id?: string;
}

/** One question, one answer out of a few: native radios that look like large cards. */
export function RadioCards({
  legend,
  page,
  hint,
  options,
  error,
  value,
  controlled = value !== undefined,
  defaultValue,
  inline = false,
  name,
  id = name,
  ...binding
}: RadioCardsProps) {
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
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
        <p id={`${id}-hint`} className="hint mt-2">
          {hint}
        </p>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <div className={inline ? 'tiles choices' : 'space-y-3 choices'}>
        {options.map((option, index) => {
          const optionId = index === 0 ? id : `${id}-${option.value}`;
          return (
            <div className="choice" key={option.value}>
              <input
                {...binding}
                {...(controlled
                  ? { checked: option.value === value }
                  : defaultValue !== undefined && {
                      defaultChecked: option.value === defaultValue,
                    })}
                type="radio"
                name={name}
                id={optionId}
                value={option.value}
                aria-describedby={option.description ? `${optionId}-more` : undefined}
              />
              <label htmlFor={optionId}>
                <span className="choice-mark" aria-hidden="true" />
                <span className="choice-text">
                  <span className="choice-label">{option.label}</span>
                  {option.description && (
                    <span id={`${optionId}-more`} className="choice-more">
                      {option.description}
                    </span>
                  )}
                </span>
              </label>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
