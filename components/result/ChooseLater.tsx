'use client';

import type { ChoicesProps } from '../choose/Choices';
import { useLater } from '../ui/use-later';

const load = () => import('../choose/Choices').then(({ Choices }) => Choices);

/** `Choices` in a file of its own: the three sentences come first, the pictures after them. */
export function ChooseLater(props: ChoicesProps) {
  const { Loaded, failed } = useLater(load);
  if (Loaded) return <Loaded {...props} />;
  const { choose } = props.words;
  return (
    <p className="hint no-print" role="status">
      {failed ? choose.failed : choose.loading}
    </p>
  );
}
