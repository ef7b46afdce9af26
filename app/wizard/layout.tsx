import type { ReactNode } from 'react';
import { AnswersProvider } from '@/components/answers/AnswersProvider';
import { placeQuestions } from '@/lib/wizard/place-questions';
import { loadMessages } from '@/messages/messages';
import '@/components/wizard/wizard.css';

export default function WizardLayout({ children }: { children: ReactNode }) {
  return (
    <AnswersProvider places={placeQuestions()}>
      <noscript>
        <p className="notice notice-warning">{loadMessages('wizard').shell.noScript}</p>
      </noscript>
      {children}
    </AnswersProvider>
  );
}
