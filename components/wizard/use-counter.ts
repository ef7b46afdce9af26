'use client';

import { stepNumber } from '@/lib/wizard/next-step';
import type { StepId } from '@/lib/wizard/steps';
import { useAnswers } from '../answers/AnswersProvider';
import { fill } from '../ui/fill';

/** What most people answer, so that the number on the exported page rarely has to change. */
const USUAL = { years: { 2025: 'resident' } } as const;

/** 「第 3 题」; without a total, because the answers decide how many there are. */
export function useCounter(step: StepId, text: string): string {
  const { ready, answers, context } = useAnswers();
  return fill(text, { number: stepNumber(step, ready ? answers : USUAL, context) });
}
