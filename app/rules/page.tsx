import type { Metadata } from 'next';
import { Changelog, Downloads, Traps } from '@/components/rules/Appendix';
import { Contents } from '@/components/rules/Contents';
import { RuleSection, ruleText } from '@/components/rules/RuleSection';
import { rulesWords } from '@/components/rules/words';
import { fill } from '@/components/ui/fill';
import { formatDate } from '@/components/ui/format';
import { ruleFacts } from '@/lib/catalogue/rule-facts';
import { downloadDigests } from '@/lib/export/downloads';
import { RULES_VERSION } from '@/lib/version';
import '@/components/rules/rules.css';

const words = rulesWords();
const { page } = words;

export const metadata: Metadata = { title: page.title };

/** Reckoning by months (D) belongs to waiting. */
const FAMILIES = { H: 'H', W: 'WD', R: 'R', C: 'C' } as const;

export default function RulesPage() {
  const rules = ruleFacts();
  const families = (Object.keys(FAMILIES) as (keyof typeof FAMILIES)[]).map((id) => ({
    id,
    rules: rules.filter((rule) => FAMILIES[id].includes(rule.id.charAt(0))),
  }));
  return (
    <div className="column prose rules-page">
      <h1>{page.heading}</h1>
      <p className="text-lg">{page.lead}</p>
      <p className="hint">{fill(page.version, { date: formatDate(RULES_VERSION) })}</p>
      <Contents
        label={page.ways.label}
        entries={[
          { href: '/rules/places/', label: page.ways.places },
          { href: '/verify/', label: page.ways.verify },
          { href: '#downloads', label: page.ways.downloads },
        ]}
      />
      <h2 id="toc">{page.toc}</h2>
      <Contents
        label={page.tocRules}
        entries={[
          ...rules.map(({ id }) => ({
            href: `#${id}`,
            mark: id,
            label: ruleText(id, words).title,
          })),
          { href: '#traps', label: page.traps.title },
          { href: '#changelog', label: page.changelog.title },
        ]}
      />
      {families.map(({ id, rules: own }) => (
        <div key={id}>
          <h2>{page.families[id]}</h2>
          {own.map((rule) => (
            <RuleSection key={rule.id} rule={rule} words={words} />
          ))}
          <p>
            <a href="#toc" className="link-target">
              {page.backToToc}
            </a>
          </p>
        </div>
      ))}
      <Traps words={page} />
      <Changelog words={page} />
      <Downloads digests={downloadDigests()} words={page} />
    </div>
  );
}
