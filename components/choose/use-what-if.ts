'use client';

import { type Fetched, useFetched } from '../ui/use-fetched';

/** The what-if half of the engine, in a chunk of its own. */
export type WhatIf = typeof import('@/lib/what-if');

const load = (): Promise<WhatIf> => import('@/lib/what-if');

export const useWhatIf = (): Fetched<WhatIf> => useFetched(load);
