import type { EnrolmentCase } from '@/lib';
import type { FigureFacts, RegionFacts, SourceFacts } from '@/lib/describe';
import { Card } from '../ui/Card';
import { type DefinitionRow, DefinitionRows } from '../ui/DefinitionRows';
import { Details } from '../ui/Details';
import { fill } from '../ui/fill';
import { formatDate } from '../ui/format';
import { sayRegion, sayTitle } from './say-source';
import type { ResultTexts, ResultWords } from './texts';

export interface BasisProps {
  facts: EnrolmentCase;
  region: RegionFacts;
  words: ResultTexts;
  regions: ResultWords['regions'];
}

/** On whose rules, which figures and which day all of this stands. */
export function Basis({ facts, region, words, regions }: BasisProps) {
  const { basis } = words;
  const { payment, local } = facts;
  const checkedOn = region.figures.map((figure) => figure.checkedOn).sort();
  const rows: DefinitionRow[] = [
    { label: basis.region, value: sayRegion(region, basis) },
    { label: basis.document, value: <SourceName source={region.document} words={basis} /> },
    {
      label: basis.paid,
      value: fill(basis.paidText, {
        date: formatDate(payment.on),
        years: payment.coverageYears.join(words.situations.and),
      }),
    },
    { label: basis.checked, value: formatDate(checkedOn[0] ?? facts.asOf) },
    { label: basis.help, value: basis.helpText },
  ];
  const given = [
    local.ceiling !== undefined && basis.names.ceiling,
    Object.keys(local.premiums ?? {}).length > 0 && basis.names.premium,
    Object.keys(local.windows ?? {}).length > 0 && basis.names.window,
  ].filter((name) => name !== false);
  const notes: Readonly<Record<string, string>> = regions.notes;
  const remarks: Readonly<Record<string, string>> = regions.remarks;
  return (
    <Card title={basis.title}>
      <DefinitionRows rows={rows} />
      {given.length > 0 && (
        <p className="my-3">{fill(basis.local, { names: given.join(words.situations.and) })}</p>
      )}
      <div className="basis-more">
        {region.remarks.length > 0 && (
          <>
            <h3 className="mt-4">{basis.remarks}</h3>
            <ul className="bullets">
              {region.remarks.map(({ id }) => (
                <li key={id}>{remarks[id] ?? id}</li>
              ))}
            </ul>
          </>
        )}
        <Details summary={basis.figures}>
          <ul className="bullets">
            {region.figures.map((figure) => (
              <li key={`${figure.id}${figure.year ?? ''}${figure.source.id}`}>
                {sayFigure(figure, basis)}
                {figure.note && <span className="block hint">{notes[figure.note]}</span>}
              </li>
            ))}
          </ul>
        </Details>
        <a href={`/rules/places/#r-${region.code}`} className="link-target no-print">
          {basis.place}
        </a>
      </div>
      <p className="mt-3 font-bold">{basis.estimate}</p>
    </Card>
  );
}

function SourceName({ source, words }: { source: SourceFacts; words: ResultTexts['basis'] }) {
  const { title, number, url } = source;
  const name = sayTitle(source, words.bookTitle);
  return (
    <>
      {url ? <a href={url}>{name}</a> : name}
      {number && !title.includes(number) && <span className="block">{number}</span>}
    </>
  );
}

function sayFigure(
  { id, year, source, grade, checkedOn }: FigureFacts,
  words: ResultTexts['basis'],
): string {
  return fill(year === undefined ? words.figure : words.figureYear, {
    name: words.names[id],
    year,
    source: source.number ?? sayTitle(source, words.bookTitle),
    grade: words.grades[grade],
    checked: formatDate(checkedOn),
  });
}
