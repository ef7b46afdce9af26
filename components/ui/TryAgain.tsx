import { Button } from './Button';
import { Notice } from './Notice';
import type { Fetched } from './use-fetched';

export interface TryAgainProps {
  fetched: Pick<Fetched<unknown>, 'failures' | 'retry'>;
  title?: string | undefined;
  texts: {
    readonly text: string;
    readonly retry: string;
    /** From the second time on, below the text. */
    readonly again?: string;
  };
  /** The page keeps nothing that leaving it would lose, so a second try may fetch a newer site. */
  reloads?: boolean;
}

/** A part of the site could not be fetched: why, and a way to ask once more. */
export function TryAgain({ fetched, title, texts, reloads = false }: TryAgainProps) {
  const { failures, retry } = fetched;
  const often = failures > 1;
  return (
    <Notice kind="warning" title={title}>
      <p>{texts.text}</p>
      {often && texts.again && <p>{texts.again}</p>}
      <div className="mt-4">
        <Button onClick={often && reloads ? () => window.location.reload() : retry}>
          {texts.retry}
        </Button>
      </div>
    </Notice>
  );
}
