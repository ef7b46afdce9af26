import type { ComponentProps } from 'react';
import { FieldError } from '../ui/FieldError';

export interface SelectFieldProps extends ComponentProps<'select'> {
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  /** Shown while nothing is chosen. */
  placeholder: string;
  options: readonly { readonly value: string; readonly label: string }[];
}

/** Native list for what has too many entries to lay out: the phone shows its own large one. */
export function SelectField({
  id,
  label,
  hint,
  error,
  placeholder,
  options,
  ...select
}: SelectFieldProps) {
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="hint mb-2">
          {hint}
        </p>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <select
        {...select}
        id={id}
        className="box"
        aria-invalid={error ? true : undefined}
        {...(describedBy && { 'aria-describedby': describedBy })}
      >
        <option value="">{placeholder}</option>
        {options.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
