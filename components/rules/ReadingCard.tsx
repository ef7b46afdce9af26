import type { ReadingFacts } from '@/lib/catalogue/rule-facts';
import { Card } from '../ui/Card';
import { fill } from '../ui/fill';
import type { RulesWords } from './words';

/** An open question: its candidate readings, and where which of them is the default and why. */
export function ReadingCard({ question, words }: { question: ReadingFacts; words: RulesWords }) {
  const { title, why, ask, values } = words.rules.readings[question.id];
  const names: Readonly<Record<string, string>> = values;
  const texts = words.page.questions;
  return (
    <Card look="dashed" id={`q-${question.id}`}>
      <h4>{title}</h4>
      <p className="hint">{why}</p>
      <ul className="bullets">
        {question.candidates.map(({ value, defaultOf }) => (
          <li key={value}>
            <b>{names[value] ?? value}</b>
            {byBasis(defaultOf).map(({ basis, places }) => (
              <span key={basis} className="block">
                {fill(texts.default, {
                  places: places.join(words.page.figures.and),
                  basis: words.rules.bases[basis],
                })}
              </span>
            ))}
            {defaultOf.length === 0 && <span className="block hint">{texts.none}</span>}
          </li>
        ))}
      </ul>
      <p className="hint">{texts.elsewhere}</p>
      <p>
        {texts.ask}
        <b>{fill(texts.askQuote, { ask })}</b>
      </p>
    </Card>
  );
}

type Defaults = ReadingFacts['candidates'][number]['defaultOf'];

function byBasis(defaults: Defaults) {
  const bases = [...new Set(defaults.map(({ basis }) => basis))];
  return bases.map((basis) => ({
    basis,
    places: defaults.filter((place) => place.basis === basis).map(({ name }) => name),
  }));
}
