'use client';

import { createContext, type ReactNode, useContext } from 'react';
import { type StepId, stepPath } from '@/lib/wizard/steps';
import { Button, type ButtonLook } from '../ui/Button';
import { StepLink } from './StepLink';

/** Leads to a question that stands on the same page; absent where each has a page of its own. */
const QuestionsHere = createContext<((step: StepId) => void) | undefined>(undefined);

export const QuestionsHereProvider = QuestionsHere.Provider;

/** The way to a question on the same page, where there is one. */
export function useQuestionsHere(): ((step: StepId) => void) | undefined {
  return useContext(QuestionsHere);
}

export interface QuestionLinkProps {
  step: StepId;
  look?: ButtonLook;
  children: ReactNode;
}

/** From the answer back to the question that can change it. */
export function QuestionLink({ step, look, children }: QuestionLinkProps) {
  const goTo = useQuestionsHere();
  const looks = look && { look };
  if (goTo) {
    return (
      <Button onClick={() => goTo(step)} {...looks}>
        {children}
      </Button>
    );
  }
  // Asked first of all, there is no page of answers to come back to yet.
  const from = step === 'region' ? '' : '?from=check';
  return (
    <StepLink href={`${stepPath(step)}${from}`} {...looks}>
      {children}
    </StepLink>
  );
}
