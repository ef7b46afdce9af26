'use client';

import { useEffect, useState } from 'react';
import type { PlaceFigures } from '@/lib/answers/answers';

/**
 * What is recorded about places: too large for a first load, so it comes after the page. Without it
 * the window is asked about, and the answer says what is missing.
 */
export function usePlaceFigures(): PlaceFigures | undefined {
  const [figures, setFigures] = useState<PlaceFigures>();
  useEffect(() => {
    let wanted = true;
    import('@/lib/wizard/place-figures').then(
      ({ placeFigures }) => wanted && setFigures(placeFigures),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, []);
  return figures;
}
