import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { BasisNotes } from '@/components/explain/BasisNotes';
import { basesOf } from '@/components/explain/basis';
import { ExplainPage } from '@/components/explain/ExplainPage';
import { AllConclusions } from '@/components/where/AllConclusions';
import { WhereTool } from '@/components/where/WhereTool';
import { CONCLUSIONS } from '@/lib/explain/where-conclusions';
import { loadMessages } from '@/messages/messages';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('where');
  return { title: t('title'), description: t('lead') };
}

export default function WherePage() {
  const words = loadMessages('where');
  const { basis, needsScript } = loadMessages('explain');
  const { tool, conclusion, conclusions, help } = words;
  const bases = basesOf(
    CONCLUSIONS.flatMap(({ clauses, grace }) => [...clauses, ...(grace ? [grace] : [])]),
  );
  return (
    <ExplainPage address="/where/" title={words.title} lead={words.lead} ask={words.ask}>
      <h2>{tool.title}</h2>
      <p className="without-script">{needsScript}</p>
      <WhereTool
        tool={tool}
        words={conclusion}
        sentences={conclusions}
        bases={bases}
        basisLabel={basis.label}
      />
      <AllConclusions words={words} bases={bases} basisLabel={basis.label} />

      <h2>{help.title}</h2>
      <h3>{help.aid.title}</h3>
      <p>{help.aid.text}</p>
      <BasisNotes clauses={['zj19-2-2-2']} />
      <h3>{help.unemployed.title}</h3>
      <p>{help.unemployed.text}</p>
      <BasisNotes clauses={['zj19-2-2-3', 'zj19-2-3-3']} />
    </ExplainPage>
  );
}
