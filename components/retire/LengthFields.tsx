import type { ReactNode } from 'react';
import { NumberField } from '@/components/explain/NumberField';
import { FieldError } from '@/components/ui/FieldError';
import type { Length } from './retire-form';

export interface LengthFieldsProps {
  id: string;
  legend: string;
  hint?: string | undefined;
  words: { years: string; months: string };
  value: Length;
  choose: (part: Partial<Length>) => void;
  error?: string | undefined;
  /** Before the two boxes. */
  children?: ReactNode;
}

/** Years and months side by side under one legend. */
export function LengthFields({
  id,
  legend,
  hint,
  words,
  value,
  choose,
  error,
  children,
}: LengthFieldsProps) {
  const box = (part: keyof Length) => (
    <NumberField
      id={part === 'years' ? id : `${id}-months`}
      inputMode="numeric"
      label={words[part]}
      value={value[part]}
      onText={(text) => choose({ [part]: text })}
      aria-describedby={error ? `${id}-error` : undefined}
    />
  );
  return (
    <fieldset className="place-box">
      <legend className="sr-only">{legend}</legend>
      <p className="field-label" aria-hidden="true">
        {legend}
      </p>
      {hint && <p className="hint mb-2">{hint}</p>}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <div className="length-line">
        {children}
        {box('years')}
        {box('months')}
      </div>
    </fieldset>
  );
}
