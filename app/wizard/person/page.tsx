import type { Metadata } from 'next';
import { PersonStep } from '@/components/steps/PersonStep';
import { loadMessages } from '@/messages/messages';

const texts = loadMessages('wizard');

export const metadata: Metadata = { title: texts.person.name };

export default function PersonPage() {
  return <PersonStep shell={texts.shell} errors={loadMessages('errors')} texts={texts.person} />;
}
