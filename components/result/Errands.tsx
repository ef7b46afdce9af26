import type { EnrolmentCase } from '@/lib';
import { Card } from '../ui/Card';
import type { ResultTexts } from './texts';

export interface ErrandsProps {
  facts: EnrolmentCase;
  words: ResultTexts['errands'];
}

/** What to do next, and help that some people do not know they have. */
export function Errands({ facts, words }: ErrandsProps) {
  const aided = facts.group === 'medical-aid';
  const wasEmployed = facts.history.some(({ status }) => status === 'employee');
  return (
    <Card title={words.title} className="no-print">
      <ul className="bullets">
        <li>{words.where}</li>
        <li>{words.bring}</li>
        {aided && <li>{words.aid}</li>}
        {wasEmployed && <li>{words.unemployed}</li>}
      </ul>
      {(aided || wasEmployed) && (
        <a href="/where/" className="link-target">
          {words.more}
        </a>
      )}
    </Card>
  );
}
