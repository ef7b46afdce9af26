import { Fragment } from 'react';
import type { FigureUse } from '@/lib/catalogue/rule-facts';
import { sourceOf } from '@/lib/describe';
import { fill } from '../ui/fill';
import { formatDate } from '../ui/format';
import { sayName, sayValue } from './say-figure';
import { sayTitle } from './say-source';
import type { RulesWords } from './words';

/** The places most others inherit from; what they say is printed in full. */
const SPELLED_OUT = ['100000', '330000'];

/** A figure a rule uses: in full for the nation and Zhejiang, as links for all other places. */
export function FigureUses({ use, words }: { use: FigureUse; words: RulesWords }) {
  const { figures, places: texts } = words.page;
  const single = use.places.filter(
    ({ code, figures: own }) => SPELLED_OUT.includes(code) && own.length === 1,
  );
  const others = use.places.filter((place) => !single.includes(place));
  return (
    <li>
      <b>{fill(figures.at, { name: sayName(use.key, words) })}</b>
      {single.map(({ code, name, figures: own }) =>
        own.map(({ path, figure }) => (
          <span key={code} className="block">
            {fill(figures.at, { name })}
            {sayValue(path, figure.value, words)}
            <span className="hint">
              {' '}
              {fill(texts.source, {
                source: sayTitle(sourceOf(figure.source), words),
                grade: words.basis.grades[figure.grade],
                checked: formatDate(figure.checkedOn),
              })}
            </span>
          </span>
        )),
      )}
      {others.length > 0 && (
        <span className="block">
          <Around
            text={single.length > 0 ? figures.own : figures.tables}
            places={others}
            and={figures.and}
          />
        </span>
      )}
      {use.places.length === 0 && <span className="block">{figures.none}</span>}
    </li>
  );
}

interface AroundProps {
  text: string;
  places: FigureUse['places'];
  and: string;
}

/** The sentence with its `{places}` as links. */
function Around({ text, places, and }: AroundProps) {
  const [before = '', after = ''] = text.split('{places}');
  return (
    <>
      {before}
      {places.map(({ code, name }, index) => (
        <Fragment key={code}>
          {index > 0 && and}
          <a href={`/rules/places/#r-${code}`}>{name}</a>
        </Fragment>
      ))}
      {after}
    </>
  );
}
