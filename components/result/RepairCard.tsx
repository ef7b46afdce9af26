import { Card } from '../ui/Card';
import { cx } from '../ui/cx';
import { fill } from '../ui/fill';
import { formatDate, formatMoney } from '../ui/format';
import { ladderOf, type Rung, repairView } from './repair-view';
import { Situated } from './Situated';
import { groupBy, type Situation } from './situations';
import type { ResultTexts } from './texts';
import { Warnings } from './Warnings';

export interface RepairCardProps {
  situations: readonly Situation[];
  words: ResultTexts;
}

/** What each further year of back-payment buys, down to where it buys nothing. */
export function RepairCard({ situations, words }: RepairCardProps) {
  const groups = groupBy(situations, (situation) => {
    const repair = repairView(situation);
    return {
      rungs: ladderOf(situation),
      why: repair.kind === 'none' ? fill(words.repair[repair.why], { months: repair.months }) : '',
    };
  });
  const repairable = groups.some(({ view }) => view.rungs.length > 0);
  return (
    <Card title={words.repairCard.title}>
      <Situated groups={groups} all={situations} words={words.situations}>
        {({ rungs, why }) =>
          rungs.length > 0 ? (
            <ol className="ladder">
              {rungs.map((rung) => (
                <LadderRung
                  key={rung.years}
                  rung={rung}
                  longest={rungs[0]?.months ?? 1}
                  words={words.repairCard}
                />
              ))}
            </ol>
          ) : (
            <p>{fill(words.repairCard.noNeed, { why })}</p>
          )
        }
      </Situated>
      <Warnings place="repair" situations={situations} texts={words.warnings} />
      {repairable && <p className="hint mt-3">{words.repairCard.note}</p>}
    </Card>
  );
}

interface LadderRungProps {
  rung: Rung;
  longest: number;
  words: ResultTexts['repairCard'];
}

function LadderRung({ rung, longest, words }: LadderRungProps) {
  const { years, months, floor, chosen, late } = rung;
  return (
    <li className={cx('rung', floor && 'rung-floor', chosen && 'rung-chosen')}>
      <p className="rung-line">
        <b>
          {years === 0 ? words.none : fill(words.years, { years })}
          {chosen && <span className="rung-tag">{words.chosen}</span>}
        </b>
        <b className="rung-start">
          {floor
            ? words.floor
            : late
              ? words.late
              : fill(words.start, { date: formatDate(rung.startsOn) })}
        </b>
      </p>
      {!floor && (
        <svg
          aria-hidden="true"
          viewBox="0 0 100 4"
          preserveAspectRatio="none"
          className="rung-bar print-exact"
        >
          <rect width="100" height="4" className="fill-teal-soft" />
          <rect width={Math.round((months / longest) * 100)} height="4" className="fill-teal" />
        </svg>
      )}
      <p className="rung-more">
        {sayRung(rung, words).map((part, index, parts) => (
          <span key={part}>{index < parts.length - 1 ? part + words.separator : part}</span>
        ))}
      </p>
    </li>
  );
}

function sayRung(rung: Rung, words: ResultTexts['repairCard']): string[] {
  const { years, months, floor, late, daysEarlier, extraCost, cost } = rung;
  const extra =
    extraCost === null ? words.extraUnknown : fill(words.extra, { cost: formatMoney(extraCost) });
  if (floor) return [extra];
  const total = cost === null ? words.totalUnknown : fill(words.total, { cost: formatMoney(cost) });
  const wait = fill(words.months, { months });
  if (years === 0) return [wait, total];
  // Earlier is no gain while it is still too late.
  if (late) return [wait, extra, total];
  return [wait, fill(words.earlier, { days: daysEarlier }), extra, total];
}
