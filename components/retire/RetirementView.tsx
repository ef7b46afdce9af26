import { BasisNote } from '@/components/explain/BasisNote';
import type { Basis } from '@/components/explain/basis';
import { Details } from '@/components/ui/Details';
import { Figure } from '@/components/ui/Figure';
import { fill } from '@/components/ui/fill';
import type { Retirement, RetirementCase } from '@/lib/rules/retirement';
import { type ResultWords, sayHandling, sayLength, sayOpen, sayStep } from './say-retirement';

export interface RetirementViewProps {
  result: Retirement;
  input: RetirementCase;
  nameOf: (id: string) => string;
  words: ResultWords;
  bases: Readonly<Record<string, Basis>>;
  basisLabel: string;
}

/** What is missing, where to go, what the document leaves open, and the working. */
export function RetirementView({
  result,
  input,
  nameOf,
  words,
  bases,
  basisLabel,
}: RetirementViewProps) {
  const { requirement, steps } = result;
  const open = sayOpen(result, input, words);
  return (
    <>
      {requirement &&
        (requirement.missingMonths === 0 ? (
          <Figure
            before={words.enough.before}
            value={words.enough.value}
            after={words.enough[requirement.id]}
          />
        ) : (
          <Figure
            before={words.short[requirement.id]}
            value={sayLength(requirement.missingMonths, words)}
            after={requirement.ways.length > 0 ? words.ways.choice : words.ways.none}
          />
        ))}
      {requirement && (
        <p>
          {fill(words.counted[requirement.id], {
            counted: sayLength(requirement.countedMonths, words),
          })}
        </p>
      )}
      <h3>{words.handlingLabel}</h3>
      <p>{sayHandling(result, input, nameOf, words)}</p>
      {open.length > 0 && (
        <>
          <h3>{words.openTitle}</h3>
          <ul className="bullets">
            {open.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </>
      )}
      <Details summary={words.stepsTitle}>
        <ol className="case-list">
          {steps.map((step) => {
            const basis = bases[step.clause];
            return (
              <li key={step.rule}>
                <p>{sayStep(step, words)}</p>
                {basis && <BasisNote basis={basis} label={basisLabel} />}
              </li>
            );
          })}
        </ol>
      </Details>
    </>
  );
}
