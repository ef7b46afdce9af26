import { Button } from '../ui/Button';
import type { CounterTexts } from './texts';

/** After 下一位, until somebody new is begun: the way back from a slip of the finger. */
export function Cleared({ texts, onUndo }: { texts: CounterTexts['cleared']; onUndo: () => void }) {
  return (
    <p className="counter-cleared" role="status">
      <span>{texts.text}</span>
      <Button look="quiet" icon="back" onClick={onUndo}>
        {texts.undo}
      </Button>
    </p>
  );
}
