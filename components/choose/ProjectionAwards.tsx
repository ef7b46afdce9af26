import type { ProjectedAward } from '@/lib/what-if';
import { fill } from '../ui/fill';
import { formatDate, formatMoney } from '../ui/format';
import type { ChooseWords } from './texts';

export interface ProjectionAwardsProps {
  awards: readonly ProjectedAward[];
  words: ChooseWords;
}

/** Every award of one route: when it counts, and what became of it. */
export function ProjectionAwards({ awards, words }: ProjectionAwardsProps) {
  const { projection: texts } = words.choose;
  const { kinds } = words.result.ceilingCard;
  if (awards.length === 0) return <p>{texts.noAwards}</p>;
  return (
    <ul className="bullets">
      {awards.map((award) => (
        <li key={`${award.kind}${award.earnedYear}`}>
          {fill(texts.award, {
            year: award.earnedYear,
            kind: kinds[award.kind],
            effective: formatDate(award.effective),
            amount: formatMoney(award.amount),
            status: sayStatus(award, words),
          })}
        </li>
      ))}
    </ul>
  );
}

function sayStatus({ status, cleared }: ProjectedAward, { choose, result }: ChooseWords): string {
  if (cleared === undefined) return result.ceilingCard.statuses[status];
  return fill(choose.projection.clearedBy[cleared.by], { year: cleared.year });
}
