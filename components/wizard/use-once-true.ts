'use client';

import { useState } from 'react';

/** True from the first time `value` is: what opened by itself must not shut while being used. */
export function useOnceTrue(value: boolean): boolean {
  const [seen, setSeen] = useState(value);
  if (value && !seen) setSeen(true);
  return seen || value;
}
