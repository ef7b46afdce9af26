import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/ui/Button';
import { DefinitionRows } from '@/components/ui/DefinitionRows';
import { fill } from '@/components/ui/fill';
import { loadMessages } from '@/messages/messages';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('about');
  return { title: t('title') };
}

export default function AboutPage() {
  const { heading, lead, privacy, scope, data, feedback, start } = loadMessages('about');
  const { checkedOn } = loadMessages('common');
  return (
    <div className="column prose">
      <h1>{heading}</h1>
      <p className="text-lg">{lead}</p>

      <h2>{privacy.title}</h2>
      <ul className="bullets">
        {privacy.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>

      <h2>{scope.title}</h2>
      <p>{scope.text}</p>
      <p>{scope.open}</p>

      <h2>{data.title}</h2>
      <DefinitionRows
        rows={data.rows.map((row) => ({ ...row, value: fill(row.value, { checkedOn }) }))}
      />
      <p>{data.text}</p>

      <h2>{feedback.title}</h2>
      {feedback.items.map((item) => (
        <div key={item.id} className="mt-4">
          <h3>{item.title}</h3>
          <p>{item.text}</p>
        </div>
      ))}
      <div className="mt-8">
        <ButtonLink href="/wizard/region/" iconAfter="forward">
          {start}
        </ButtonLink>
      </div>
      <p className="mt-4">
        <ButtonLink href="tel:12393" look="secondary" icon="phone">
          {feedback.call}
        </ButtonLink>
      </p>
    </div>
  );
}
