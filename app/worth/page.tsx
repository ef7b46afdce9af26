import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ExplainPage } from '@/components/explain/ExplainPage';
import { ButtonLink } from '@/components/ui/Button';
import { FundingSections } from '@/components/worth/FundingSections';
import { PremiumSections } from '@/components/worth/PremiumSections';
import { YoungSection } from '@/components/worth/YoungSection';
import { loadMessages } from '@/messages/messages';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('worth');
  return { title: t('title'), description: t('lead') };
}

export default function WorthPage() {
  const words = loadMessages('worth');
  return (
    <ExplainPage address="/worth/" title={words.title} lead={words.lead}>
      <PremiumSections words={words} />
      <YoungSection words={words.young} />
      <FundingSections words={words} />
      <h2>{words.limits.title}</h2>
      <ul className="bullets">
        {words.limits.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <p className="my-5">{words.next.text}</p>
      <ButtonLink href="/wizard/region/" iconAfter="forward">
        {words.next.start}
      </ButtonLink>
    </ExplainPage>
  );
}
