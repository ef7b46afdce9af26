import type { Metadata } from 'next';
import { ListLater } from '@/components/counter/ListLater';
import { placeQuestions } from '@/lib/wizard/place-questions';
import { loadMessages } from '@/messages/messages';

const counter = loadMessages('counter');

export const metadata: Metadata = { title: counter.title };

export default function CounterPage() {
  const { shell, person } = loadMessages('wizard');
  return (
    <>
      <h1>{counter.heading}</h1>
      <p className="text-lg">{counter.lead}</p>
      <p>
        {counter.single}{' '}
        <a href="/wizard/region/" className="link-target">
          {counter.singleLink}
        </a>
      </p>
      <noscript>
        <p className="notice notice-warning">{counter.noScript}</p>
      </noscript>
      <ListLater
        words={{
          roster: loadMessages('roster'),
          tiers: person.tier.options,
          dateParts: shell.dateParts,
        }}
        places={placeQuestions()}
        loading={counter.loading}
        failed={counter.failed}
      />
    </>
  );
}
