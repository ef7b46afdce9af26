import { Fragment } from 'react';
import type { PlaceFacts } from '@/lib/catalogue/place-facts';
import { fill } from '../ui/fill';
import { sayGaps } from './say-gap';
import type { RulesWords } from './words';

export interface GapGroupsProps {
  places: readonly PlaceFacts[];
  words: RulesWords;
}

/** What was looked for and not found; places that lack the same stand together. */
export function GapGroups({ places, words }: GapGroupsProps) {
  const { gaps, figures, values } = words.page;
  const keyOf = (place: PlaceFacts) => place.gaps.join();
  const lacking = places.filter((place) => place.gaps.length > 0);
  const groups = [...new Set(lacking.map(keyOf))]
    .map((key) => ({ key, places: lacking.filter((place) => keyOf(place) === key) }))
    .sort((a, b) => b.places.length - a.places.length);
  return (
    <ul className="bullets">
      {groups.map(({ key, places: own }) => (
        <li key={key}>
          <b>{sayGaps(own[0]?.gaps ?? [], words).join(values.semicolon)}</b>
          <span className="block">
            {fill(gaps.places, { count: own.length })}
            {own.map(({ code, name }, index) => (
              <Fragment key={code}>
                {index > 0 && figures.and}
                <a href={`#r-${code}`}>{name}</a>
              </Fragment>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
