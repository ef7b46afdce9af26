import type { RuleFacts } from '@/lib/catalogue/rule-facts';
import { Details } from '../ui/Details';
import { fill } from '../ui/fill';
import { FigureUses } from './FigureUses';
import { ReadingCard } from './ReadingCard';
import { RuleClauses } from './RuleClauses';
import type { RulesWords } from './words';

/** The sentence of a rule: beside its working where it has one, else on this page. */
export function ruleText(id: string, { rules, page }: RulesWords): { title: string; text: string } {
  const texts: Readonly<Record<string, { title: string; text: string }>> = {
    ...rules.rules,
    ...page.more,
  };
  return texts[id] ?? { title: id, text: '' };
}

/** One rule as the registers know it: sentence, documents, figures, open questions, cases. */
export function RuleSection({ rule, words }: { rule: RuleFacts; words: RulesWords }) {
  const { id, applies, clauses, figures, numbers, openQuestions, cases } = rule;
  const { title, text } = ruleText(id, words);
  const { parts, numbers: sayings } = words.page;
  return (
    <section id={id} className="rule">
      <h3>
        <a href={`#${id}`} className="rule-id">
          {id}
        </a>{' '}
        {title}
      </h3>
      <p className="text-lg">{text}</p>
      <p className="hint">{words.page.applies[applies]}</p>

      <h4>{parts.clauses}</h4>
      <RuleClauses clauses={clauses} words={words} />

      {(figures.length > 0 || numbers.length > 0) && (
        <>
          <h4>{parts.figures}</h4>
          <ul className="bullets">
            {numbers.map(({ id: number, value }) => (
              <li key={number}>{fill(sayings[number], { value })}</li>
            ))}
            {figures.map((use) => (
              <FigureUses key={use.key} use={use} words={words} />
            ))}
          </ul>
        </>
      )}

      {openQuestions.length > 0 && (
        <>
          <h4>{parts.questions}</h4>
          {openQuestions.map((question) => (
            <ReadingCard key={question.id} question={question} words={words} />
          ))}
        </>
      )}

      <div className="rule-cases">
        <Details summary={fill(parts.cases, { count: cases.length })}>
          <ul className="bullets">
            {cases.map((golden) => (
              <li key={golden.id}>
                <a href={`/verify/#c-${golden.id}`}>{golden.person}</a>
              </li>
            ))}
          </ul>
        </Details>
      </div>
    </section>
  );
}
