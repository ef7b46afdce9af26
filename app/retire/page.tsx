import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { BasisNotes } from '@/components/explain/BasisNotes';
import { basesOf } from '@/components/explain/basis';
import { ExplainPage } from '@/components/explain/ExplainPage';
import { Examples } from '@/components/retire/Examples';
import { RetirementRules } from '@/components/retire/RetirementRules';
import { RetireTool } from '@/components/retire/RetireTool';
import { Details } from '@/components/ui/Details';
import { loadMessages } from '@/messages/messages';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('retire');
  return { title: t('title'), description: t('lead') };
}

export default function RetirePage() {
  const words = loadMessages('retire');
  const { basis, needsScript } = loadMessages('explain');
  const { tool, result, examples, missing } = words;
  return (
    <ExplainPage address="/retire/" title={words.title} lead={words.lead} ask={words.ask}>
      <h2>{tool.title}</h2>
      <p className="without-script">{needsScript}</p>
      <RetireTool
        words={tool}
        result={result}
        bases={basesOf(['zj19-2-1-2', 'zj19-2-1-3', 'spec-assumption'])}
        basisLabel={basis.label}
      />
      <h2>{words.rulesTitle}</h2>
      <RetirementRules rules={words.rules} />
      <BasisNotes clauses={['zj19-2-1-2', 'zj19-2-1-3']} />

      <h2>{examples.title}</h2>
      <p className="mb-2">{examples.text}</p>
      <Details summary={examples.caption}>
        <Examples words={words} />
      </Details>

      <h2>{missing.title}</h2>
      <ul className="bullets">
        {missing.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </ExplainPage>
  );
}
