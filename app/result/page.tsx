import type { Metadata } from 'next';
import { AnswersProvider } from '@/components/answers/AnswersProvider';
import { Actions } from '@/components/result/Actions';
import { EditLink } from '@/components/result/EditLink';
import { OwnResult } from '@/components/result/OwnResult';
import { resultWords } from '@/components/result/result-words';
import { StepHeading } from '@/components/ui/StepHeading';
import { placeQuestions } from '@/lib/wizard/place-questions';
import { loadMessages } from '@/messages/messages';
import '@/components/choose/choose.css';
import '@/components/result/result.css';
import '@/components/take-away/take-away.css';

const result = loadMessages('result');

export const metadata: Metadata = { title: result.title };

export default function ResultPage() {
  const { clear, noScript } = loadMessages('wizard').shell;
  return (
    <AnswersProvider places={placeQuestions()}>
      <EditLink>{result.actions.edit}</EditLink>
      <StepHeading title={result.heading} />
      <noscript>
        <p className="notice notice-warning">{noScript}</p>
      </noscript>
      {/* Keeps a screenful of room, so that nothing jumps when the answer arrives. */}
      <div className="result-page">
        <OwnResult
          words={resultWords()}
          actions={<Actions words={result.actions} clear={clear} />}
        />
      </div>
    </AnswersProvider>
  );
}
