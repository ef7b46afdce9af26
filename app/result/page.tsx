import type { Metadata } from 'next';
import { AnswersProvider } from '@/components/answers/AnswersProvider';
import { EditLink } from '@/components/result/EditLink';
import { ResultView } from '@/components/result/ResultView';
import { StepHeading } from '@/components/ui/StepHeading';
import { placeQuestions } from '@/lib/wizard/place-questions';
import { loadMessages } from '@/messages/messages';
import '@/components/choose/choose.css';
import '@/components/result/result.css';
import '@/components/take-away/take-away.css';

const result = loadMessages('result');

export const metadata: Metadata = { title: result.title };

export default function ResultPage() {
  const { shell, ...wizard } = loadMessages('wizard');
  const { clear, storage, noScript, dateParts } = shell;
  const { name, footer } = loadMessages('common');
  const steps = Object.entries(wizard).map(([id, { name }]) => [id, name]);
  return (
    <AnswersProvider places={placeQuestions()}>
      <EditLink>{result.actions.edit}</EditLink>
      <StepHeading title={result.heading} />
      <noscript>
        <p className="notice notice-warning">{noScript}</p>
      </noscript>
      <ResultView
        words={{
          result,
          rules: loadMessages('rules'),
          regions: loadMessages('regions'),
          errors: loadMessages('errors'),
          steps: Object.fromEntries(steps),
          shell: { clear, storage, dateParts },
          choose: loadMessages('choose'),
          takeaway: loadMessages('takeaway'),
          name,
          estimate: footer.estimate,
        }}
      />
    </AnswersProvider>
  );
}
