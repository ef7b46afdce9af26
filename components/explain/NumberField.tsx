import { TextField, type TextFieldProps } from '@/components/ui/TextField';

export interface NumberFieldProps extends Omit<TextFieldProps, 'onChange'> {
  value: string;
  onText: (text: string) => void;
}

/** A box for one number, with the digits keyboard. What is typed stays; reading it is elsewhere. */
export function NumberField({ onText, ...field }: NumberFieldProps) {
  return (
    <TextField
      inputMode="decimal"
      width="short"
      {...field}
      onChange={(event) => onText(event.target.value)}
    />
  );
}
