import type { Metadata } from 'next';
import { HistoryStep } from '@/components/steps/HistoryStep';
import { loadMessages } from '@/messages/messages';

const texts = loadMessages('wizard');

export const metadata: Metadata = { title: texts.history.name };

export default function HistoryPage() {
  return <HistoryStep shell={texts.shell} errors={loadMessages('errors')} texts={texts.history} />;
}
