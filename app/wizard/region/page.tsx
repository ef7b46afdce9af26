import type { Metadata } from 'next';
import { RegionStep } from '@/components/steps/RegionStep';
import { loadMessages } from '@/messages/messages';

const texts = loadMessages('wizard');

export const metadata: Metadata = { title: texts.region.name };

export default function RegionPage() {
  return <RegionStep shell={texts.shell} errors={loadMessages('errors')} texts={texts.region} />;
}
