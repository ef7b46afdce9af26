import type { Basis } from '@/components/explain/basis';
import { Details } from '@/components/ui/Details';
import { CONCLUSIONS } from '@/lib/explain/where-conclusions';
import { type Conclusion, ENROLLEES } from '@/lib/explain/where-to-enrol';
import type { Messages } from '@/messages/messages';
import { ConclusionView } from './ConclusionView';

export interface AllConclusionsProps {
  words: Messages['where'];
  bases: Readonly<Record<string, Basis>>;
  basisLabel: string;
}

/** Every row of the table, person by person, for reading without the questions. */
export function AllConclusions({ words, bases, basisLabel }: AllConclusionsProps) {
  const { all, tool, conclusion, conclusions } = words;
  const when = ({ province, household }: Conclusion) =>
    [province && all.when[province], household && all.when[household]].filter(Boolean).join(' · ');
  return (
    <>
      <h2>{all.title}</h2>
      <p className="mb-4">{all.text}</p>
      {ENROLLEES.map((who) => (
        <Details key={who} summary={tool.enrollees[who]}>
          <ul className="case-list">
            {CONCLUSIONS.filter(({ enrollees }) => enrollees.includes(who)).map((row) => (
              <li key={row.id}>
                <p className="hint">{when(row) || all.when.any}</p>
                <ConclusionView
                  conclusion={row}
                  words={conclusion}
                  sentences={conclusions}
                  bases={bases}
                  basisLabel={basisLabel}
                />
              </li>
            ))}
          </ul>
        </Details>
      ))}
    </>
  );
}
