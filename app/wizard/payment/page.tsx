import type { Metadata } from 'next';
import { PaymentStep } from '@/components/steps/PaymentStep';
import { loadMessages } from '@/messages/messages';

const texts = loadMessages('wizard');

export const metadata: Metadata = { title: texts.payment.name };

export default function PaymentPage() {
  return <PaymentStep shell={texts.shell} errors={loadMessages('errors')} texts={texts.payment} />;
}
