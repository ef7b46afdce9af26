import { Button } from '../ui/Button';

export interface ListProgressProps {
  readonly words: string;
  /** Absent while there is no telling how much is left. */
  readonly done?: number;
  readonly total?: number;
  readonly cancel: string;
  readonly onCancel: () => void;
}

export function ListProgress({ words, done, total, cancel, onCancel }: ListProgressProps) {
  return (
    <div className="roster-progress">
      <p role="status">{words}</p>
      {total === undefined ? (
        <progress aria-label={words} />
      ) : (
        <progress aria-label={words} value={done} max={total} />
      )}
      <Button look="secondary" icon="cross" onClick={onCancel}>
        {cancel}
      </Button>
    </div>
  );
}
