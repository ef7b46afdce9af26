'use client';

import { useEffect, useState } from 'react';

/** The what-if half of the engine, in a chunk of its own. */
export type WhatIf = typeof import('@/lib/what-if');

export type WhatIfProgress =
  | { readonly kind: 'loading' | 'failed' }
  | { readonly kind: 'ready'; readonly whatIf: WhatIf };

export function useWhatIf(): WhatIfProgress {
  const [progress, setProgress] = useState<WhatIfProgress>({ kind: 'loading' });
  useEffect(() => {
    let wanted = true;
    import('@/lib/what-if').then(
      (whatIf) => wanted && setProgress({ kind: 'ready', whatIf }),
      () => wanted && setProgress({ kind: 'failed' }),
    );
    return () => {
      wanted = false;
    };
  }, []);
  return progress;
}
