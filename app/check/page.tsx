import type { Metadata } from 'next';
import { AnswersProvider } from '@/components/answers/AnswersProvider';
import { CheckAnswers } from '@/components/wizard/CheckAnswers';
import { placeQuestions } from '@/lib/wizard/place-questions';
import { loadMessages } from '@/messages/messages';
import '@/components/wizard/wizard.css';

const check = loadMessages('check');
const wizard = loadMessages('wizard');

export const metadata: Metadata = { title: check.title };

export default function CheckPage() {
  const { shell, person, history, employee, claims, event } = wizard;
  return (
    <AnswersProvider places={placeQuestions()}>
      <div className="column step">
        <noscript>
          <p className="notice notice-warning">{shell.noScript}</p>
        </noscript>
        <CheckAnswers
          shell={shell}
          errors={loadMessages('errors')}
          texts={{
            check,
            month: employee.month,
            groups: person.group.options,
            tiers: person.tier.options,
            statuses: history.statuses,
            claims: claims.states,
            events: event.options,
          }}
        />
      </div>
    </AnswersProvider>
  );
}
