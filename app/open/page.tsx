import type { Metadata } from 'next';
import { OpenedLink } from '@/components/take-away/OpenedLink';
import { StepHeading } from '@/components/ui/StepHeading';
import { placeQuestions } from '@/lib/wizard/place-questions';
import { loadMessages } from '@/messages/messages';
import '@/components/take-away/take-away.css';

const takeaway = loadMessages('takeaway');

export const metadata: Metadata = { title: takeaway.open.title, robots: 'noindex' };

export default function OpenPage() {
  return (
    <div className="column">
      <StepHeading title={takeaway.open.heading} />
      <noscript>
        <p className="notice notice-warning">{takeaway.open.noScript}</p>
      </noscript>
      <OpenedLink
        places={placeQuestions()}
        words={{ takeaway, result: loadMessages('result'), rules: loadMessages('rules') }}
      />
    </div>
  );
}
