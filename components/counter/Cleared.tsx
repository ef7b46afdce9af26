import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import type { CounterTexts } from './texts';

/** After 下一位, until somebody new is begun: the way back from a slip of the finger. */
export function Cleared({ texts, onUndo }: { texts: CounterTexts['cleared']; onUndo: () => void }) {
  return (
    <div className="no-print" role="status">
      <Notice>
        {texts.text}{' '}
        <Button look="quiet" icon="back" onClick={onUndo}>
          {texts.undo}
        </Button>
      </Notice>
    </div>
  );
}
