import type { Metadata } from 'next';
import { CounterLater } from '@/components/counter/CounterLater';
import { resultWords } from '@/components/result/result-words';
import { placeQuestions } from '@/lib/wizard/place-questions';
import { loadMessages } from '@/messages/messages';
import '@/components/choose/choose.css';
import '@/components/result/result.css';
import '@/components/take-away/take-away.css';

const counter = loadMessages('counter');

export const metadata: Metadata = { title: counter.title };

export default function CounterPage() {
  const { shell, ...questions } = loadMessages('wizard');
  const { dateParts } = shell;
  const roster = loadMessages('roster');
  return (
    <>
      <h1 className="counter-heading no-print">{counter.heading}</h1>
      <noscript>
        <p className="notice notice-warning">{counter.noScript}</p>
      </noscript>
      <CounterLater
        words={{
          counter,
          desk: { ...questions, desk: counter.desk, dateParts, errors: loadMessages('errors') },
          result: resultWords(),
          roster: { roster, tiers: questions.person.tier.options, dateParts },
          delays: roster.table,
          vault: loadMessages('vault'),
          takein: loadMessages('takein'),
        }}
        places={placeQuestions()}
      />
    </>
  );
}
