export interface QuickFillOption {
  id: string;
  label: string;
  /** The answers now are what this chip would set. */
  active?: boolean;
}

export interface QuickFillProps {
  label: string;
  options: readonly QuickFillOption[];
  onPick: (id: string) => void;
}

/** Chips that answer several rows at once; the rows below stay editable. */
export function QuickFill({ label, options, onPick }: QuickFillProps) {
  return (
    <fieldset className="chips">
      <legend className="sr-only">{label}</legend>
      {options.map(({ id, label: words, active = false }) => (
        <button
          key={id}
          type="button"
          className="chip"
          aria-pressed={active}
          onClick={() => onPick(id)}
        >
          {words}
        </button>
      ))}
    </fieldset>
  );
}
