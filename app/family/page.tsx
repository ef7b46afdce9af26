import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { BasisNotes } from '@/components/explain/BasisNotes';
import { ExplainPage } from '@/components/explain/ExplainPage';
import { ButtonLink } from '@/components/ui/Button';
import { DefinitionRows } from '@/components/ui/DefinitionRows';
import { loadMessages } from '@/messages/messages';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('family');
  return { title: t('title'), description: t('lead') };
}

export default function FamilyPage() {
  const { title, lead, relatives, pays, link, missing, ask } = loadMessages('family');
  return (
    <ExplainPage address="/family/" title={title} lead={lead} ask={ask}>
      <h2>{relatives.title}</h2>
      <ul className="relatives">
        {relatives.items.map(({ id, name, text }) => (
          <li key={id}>
            <b>{name}</b>
            {text}
          </li>
        ))}
      </ul>
      <p className="mt-4">{relatives.others}</p>
      <BasisNotes clauses={['nat38-family-account']} />

      <h2>{pays.title}</h2>
      <ol>
        {pays.items.map((item) => (
          <li key={item.id}>
            <h3>{item.title}</h3>
            <p>{item.text}</p>
          </li>
        ))}
      </ol>
      <p className="mt-4">{pays.whose}</p>
      <BasisNotes clauses={['nat38-family-account']} />

      <h2>{missing.title}</h2>
      <p className="mb-4">{missing.text}</p>
      <DefinitionRows
        rows={missing.items.map(({ id, what, say }) => ({ id, label: what, value: say }))}
      />

      <h2>{link.title}</h2>
      <p className="mb-5">{link.text}</p>
      <ButtonLink href="/wizard/region/" iconAfter="forward">
        {link.start}
      </ButtonLink>
    </ExplainPage>
  );
}
