import { Icon } from './Icon';

export interface FieldErrorProps {
  id: string;
  children: string;
}

/** What is wrong and how to put it right, next to the field; same words as in ErrorSummary. */
export function FieldError({ id, children }: FieldErrorProps) {
  return (
    <p id={id} className="field-error">
      <Icon name="warning" className="mr-2" />
      {children}
    </p>
  );
}
