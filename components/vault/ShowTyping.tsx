export interface ShowTypingProps {
  readonly label: string;
  readonly shown: boolean;
  readonly onChange: (shown: boolean) => void;
}

/** Browsers keep input methods out of hidden fields, so 汉字 can only be typed in sight. */
export function ShowTyping({ label, shown, onChange }: ShowTypingProps) {
  return (
    <label className="vault-show">
      <input type="checkbox" checked={shown} onChange={({ target }) => onChange(target.checked)} />
      <span>{label}</span>
    </label>
  );
}
