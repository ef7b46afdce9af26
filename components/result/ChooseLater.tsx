'use client';

import { type ComponentType, useEffect, useState } from 'react';
import type { ChoicesProps } from '../choose/Choices';

/** `Choices` in a file of its own: the three sentences come first, the pictures after them. */
export function ChooseLater(props: ChoicesProps) {
  const [Loaded, setLoaded] = useState<ComponentType<ChoicesProps>>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    import('../choose/Choices').then(
      ({ Choices }) => setLoaded(() => Choices),
      () => setFailed(true),
    );
  }, []);
  if (Loaded) return <Loaded {...props} />;
  const { choose } = props.words;
  return (
    <p className="hint no-print" role="status">
      {failed ? choose.failed : choose.loading}
    </p>
  );
}
