import type { Ceiling } from '@/lib';
import type { RegionFacts } from '@/lib/describe';
import { Card } from '../ui/Card';
import { fill } from '../ui/fill';
import { formatDate, formatMoney } from '../ui/format';
import { awardsOf, ceilingLines } from './ceiling-view';
import { Situated } from './Situated';
import { groupBy, type Situation } from './situations';
import type { ResultTexts } from './texts';
import { Warnings } from './Warnings';

export interface CeilingCardProps {
  situations: readonly Situation[];
  region: RegionFacts | undefined;
  words: ResultTexts;
}

/** The ceiling as a sum, and every award that went into it. */
export function CeilingCard({ situations, region, words }: CeilingCardProps) {
  const { ceilingCard: texts } = words;
  const groups = groupBy(situations, ({ outcome }) => outcome.ceiling);
  return (
    <Card title={texts.title}>
      <Situated groups={groups} all={situations} words={words.situations}>
        {(ceiling) => <CeilingSum ceiling={ceiling} words={words} />}
      </Situated>
      <Warnings
        place="ceiling"
        situations={situations}
        texts={words.warnings}
        values={{ year: region?.ceilingYear }}
      />
      {region && <p className="hint mt-3">{texts.limits[region.limit]}</p>}
    </Card>
  );
}

function CeilingSum({ ceiling, words }: { ceiling: Ceiling; words: ResultTexts }) {
  const { ceilingCard: texts } = words;
  // Without a ceiling there is nothing an award could raise.
  if (ceiling.status === 'uncapped') return <p>{words.ceiling.uncappedAfter}</p>;
  const awards = awardsOf(ceiling);
  const { streak, maxIncrease } = ceiling;
  return (
    <>
      <dl className="sum">
        {ceilingLines(ceiling).map(({ id, amount }) => (
          <div key={id} className={`sum-line sum-${id}`}>
            <dt>{texts[id]}</dt>
            <dd>{amount === null ? texts.unrecorded : formatMoney(amount)}</dd>
          </div>
        ))}
      </dl>
      {maxIncrease !== null && <p>{fill(texts.max, { max: formatMoney(maxIncrease) })}</p>}
      <p>{streak > 0 ? fill(texts.streak, { streak }) : texts.streakNone}</p>
      {awards.length > 0 ? (
        <>
          <h3 className="mt-3">{texts.awards}</h3>
          <ul className="bullets">
            {awards.map(({ kind, earnedYear, effective, amount, status }) => (
              <li key={`${kind}${earnedYear}`}>
                {fill(texts.award, {
                  year: earnedYear,
                  kind: texts.kinds[kind],
                  effective: formatDate(effective),
                  amount: formatMoney(amount),
                  status: texts.statuses[status],
                })}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p className="hint">{texts.noAwards}</p>
      )}
    </>
  );
}
