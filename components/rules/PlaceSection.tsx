import type { PlaceFacts, PlaceFigure } from '@/lib/catalogue/place-facts';
import type { RemarkFacts } from '@/lib/describe';
import { fill } from '../ui/fill';
import { formatDate } from '../ui/format';
import { StackedTable } from '../ui/StackedTable';
import { sayName, sayValue } from './say-figure';
import { sayGaps } from './say-gap';
import { sayTitle } from './say-source';
import type { RulesWords } from './words';

/** Everything recorded about one place, and what is not. */
export function PlaceSection({ place, words }: { place: PlaceFacts; words: RulesWords }) {
  const { code, name, document, figures, readings, deviations, remarks, gaps } = place;
  const texts = words.page.places;
  const { columns } = texts;
  return (
    <section id={`r-${code}`} className="rule">
      <h3>
        {name} <span className="hint">{code}</span>
      </h3>
      {document && (
        <p>
          {texts.document}
          {document.url ? (
            <a href={document.url}>{sayTitle(document, words)}</a>
          ) : (
            sayTitle(document, words)
          )}
        </p>
      )}
      {figures.length === 0 ? (
        <p>{texts.nothing}</p>
      ) : (
        <StackedTable
          caption={fill(texts.caption, { name })}
          captionHidden
          columns={[
            { id: 'item', label: columns.item },
            { id: 'value', label: columns.value },
            { id: 'source', label: columns.source },
          ]}
          rows={figures.map((figure) => ({
            id: figure.path,
            cells: figureCells(figure, words),
          }))}
        />
      )}
      {gaps.length > 0 && (
        <p className="missing">
          <b>{texts.missing}</b>
          {sayGaps(gaps, words).join(words.page.values.semicolon)}
        </p>
      )}
      {readings.length > 0 && (
        <>
          <h4>{texts.readings}</h4>
          <ul className="bullets">
            {readings.map(({ id, value, basis }) => (
              <li key={id}>{sayReading(id, value, basis, words)}</li>
            ))}
          </ul>
        </>
      )}
      <Remarks title={texts.deviations} remarks={deviations} kind="deviations" words={words} />
      <Remarks title={texts.remarks} remarks={remarks} kind="remarks" words={words} />
    </section>
  );
}

function figureCells(
  { path, value, source, grade, checkedOn, year, note }: PlaceFigure,
  words: RulesWords,
) {
  const notes: Readonly<Record<string, string>> = words.regions.notes;
  // A table by year says its year already.
  const ofYear = /\.\d{4}/.test(path) ? undefined : year;
  return {
    item: sayName(path, words, ofYear),
    value: sayValue(path, value, words),
    source: (
      <>
        {fill(words.page.places.source, {
          source: sayTitle(source, words),
          grade: words.basis.grades[grade],
          checked: formatDate(checkedOn),
        })}
        {note && <span className="block hint">{notes[note]}</span>}
      </>
    ),
  };
}

function sayReading(
  id: PlaceFacts['readings'][number]['id'],
  value: string,
  basis: PlaceFacts['readings'][number]['basis'],
  { page, rules }: RulesWords,
): string {
  const { title, values } = rules.readings[id];
  const names: Readonly<Record<string, string>> = values;
  return fill(page.places.reading, {
    title,
    value: names[value] ?? value,
    basis: rules.bases[basis],
  });
}

interface RemarksProps {
  title: string;
  kind: 'deviations' | 'remarks';
  remarks: readonly RemarkFacts[];
  words: RulesWords;
}

function Remarks({ title, kind, remarks, words }: RemarksProps) {
  if (remarks.length === 0) return null;
  const sentences: Readonly<Record<string, string>> = words.regions[kind];
  return (
    <>
      <h4>{title}</h4>
      <ul className="bullets">
        {remarks.map(({ id, source }) => (
          <li key={id}>
            {sentences[id] ?? id}
            <span className="block hint">
              {fill(words.page.places.sourceOf, { source: sayTitle(source, words) })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
