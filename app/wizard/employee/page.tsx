import type { Metadata } from 'next';
import { EmployeeStep } from '@/components/steps/EmployeeStep';
import { loadMessages } from '@/messages/messages';

const texts = loadMessages('wizard');

export const metadata: Metadata = { title: texts.employee.name };

export default function EmployeePage() {
  return (
    <EmployeeStep shell={texts.shell} errors={loadMessages('errors')} texts={texts.employee} />
  );
}
