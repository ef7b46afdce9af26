'use client';

import type { ChoicesProps } from '../choose/Choices';
import { TryAgain } from '../ui/TryAgain';
import { useFetched } from '../ui/use-fetched';

const load = () => import('../choose/Choices').then(({ Choices }) => Choices);

/** `Choices` in a file of its own: the three sentences come first, the pictures after them. */
export function ChooseLater(props: ChoicesProps) {
  const fetched = useFetched(load);
  const { value: Loaded, failed } = fetched;
  if (Loaded) return <Loaded {...props} />;
  const { choose } = props.words;
  if (failed) return <TryAgain fetched={fetched} texts={choose.failed} />;
  return (
    <p className="hint no-print" role="status">
      {choose.loading}
    </p>
  );
}
