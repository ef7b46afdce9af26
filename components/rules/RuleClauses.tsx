import type { ClauseFacts } from '@/lib/describe';
import { Clause } from '../ui/Clause';
import { fill } from '../ui/fill';
import { sayDates, sayTitle } from './say-source';
import type { RulesWords } from './words';

export interface RuleClausesProps {
  clauses: readonly ClauseFacts[];
  words: RulesWords;
}

/** What the documents say, one box for everything read from the same place of the same document. */
export function RuleClauses({ clauses, words }: RuleClausesProps) {
  const placeOf = ({ source, locator }: ClauseFacts) => `${source.id} ${locator}`;
  const places = [...new Set(clauses.map(placeOf))];
  return places.map((place) => (
    <Passages
      key={place}
      passages={clauses.filter((clause) => placeOf(clause) === place)}
      words={words}
    />
  ));
}

/** Quotation marks only around words copied from the document. */
function Passages({ passages, words }: { passages: readonly ClauseFacts[]; words: RulesWords }) {
  const texts = words.page.clause;
  const [first] = passages;
  if (first === undefined || first.wording === 'none') {
    return <p className="hint">{texts.assumed}</p>;
  }
  const { source, locator } = first;
  const parts = [sayTitle(source, words), locator, sayDates(source, words)];
  return (
    <Clause source={parts.filter(Boolean).join(' ')} href={source.url}>
      {passages.map(({ wording, quote }) => (
        <span key={quote} className="block">
          {fill(wording === 'verbatim' ? texts.quote : texts.summary, { quote })}
        </span>
      ))}
    </Clause>
  );
}
