import type { Metadata } from 'next';
import { ClaimsStep } from '@/components/steps/ClaimsStep';
import { loadMessages } from '@/messages/messages';

const texts = loadMessages('wizard');

export const metadata: Metadata = { title: texts.claims.name };

export default function ClaimsPage() {
  return <ClaimsStep shell={texts.shell} errors={loadMessages('errors')} texts={texts.claims} />;
}
