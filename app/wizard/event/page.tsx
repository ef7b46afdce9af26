import type { Metadata } from 'next';
import { EventStep } from '@/components/steps/EventStep';
import { loadMessages } from '@/messages/messages';

const texts = loadMessages('wizard');

export const metadata: Metadata = { title: texts.event.name };

export default function EventPage() {
  return <EventStep shell={texts.shell} errors={loadMessages('errors')} texts={texts.event} />;
}
