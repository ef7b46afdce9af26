'use client';

import type { PlaceFigures } from '@/lib/answers/answers';
import { useFetched } from '../ui/use-fetched';

const load = () => import('@/lib/wizard/place-figures').then(({ placeFigures }) => placeFigures);

/**
 * What is recorded about places: too large for a first load, so it comes after the page. Without it
 * the window is asked about, and the answer says what is missing.
 */
export const usePlaceFigures = (): PlaceFigures | undefined => useFetched(load).value;
