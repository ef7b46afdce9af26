import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/ui/Button';
import { StepHeading } from '@/components/ui/StepHeading';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('common.notFound');
  return { title: t('title') };
}

export default async function NotFound() {
  const t = await getTranslations('common.notFound');
  return (
    <div className="column">
      <StepHeading title={t('title')} />
      <p className="mb-6">{t('body')}</p>
      <ButtonLink href="/">{t('home')}</ButtonLink>
    </div>
  );
}
