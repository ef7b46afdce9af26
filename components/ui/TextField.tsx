import type { ComponentProps } from 'react';
import { cx } from './cx';
import { FieldError } from './FieldError';

export interface TextFieldProps extends Omit<ComponentProps<'input'>, 'id' | 'type'> {
  id: string;
  /** `password` hides what is typed, and keeps input methods for 汉字 out. */
  type?: 'text' | 'password';
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  /** Unit after the box: 年, 元, 万元. */
  suffix?: string;
  /** Expected length: a year box is narrower than a search box. */
  width?: 'short' | 'full';
}

/** Text input with its label above. Numbers are text too (`inputMode="numeric"`), never type=number. */
export function TextField({
  id,
  type = 'text',
  label,
  hint,
  error,
  suffix,
  width = 'full',
  className,
  ...input
}: TextFieldProps) {
  const describedBy = [suffix && `${id}-unit`, hint && `${id}-hint`, error && `${id}-error`].filter(
    Boolean,
  );
  return (
    <div className={cx('field', className)}>
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <span className="field-line">
        <input
          autoComplete="off"
          {...input}
          id={id}
          type={type}
          className={cx('box', width === 'short' && 'box-short')}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy.length > 0 ? describedBy.join(' ') : undefined}
        />
        {suffix && (
          <span id={`${id}-unit`} className="ml-2">
            {suffix}
          </span>
        )}
      </span>
    </div>
  );
}
