// biome-ignore-all lint/a11y/useSemanticElements: rows taken out of the flow are no table to a browser
import type { RosterRow } from '@/lib/roster/roster';
import { fill } from '../ui/fill';
import { Icon } from '../ui/Icon';
import { sayProblem } from './say-problem';
import { type Said, sayCeiling, sayDelay, sayMonths, sayRepair, sayStart } from './say-row';
import type { RosterTexts } from './texts';

export interface RosterLineProps {
  readonly row: RosterRow | undefined;
  readonly texts: RosterTexts;
  readonly onOpen: ((line: number, button: HTMLElement) => void) | undefined;
}

/** The cells of one person. Names and cells of the list are only ever text. */
export function RosterLine({ row, texts, onOpen }: RosterLineProps) {
  if (row === undefined) {
    return (
      <Cell id="person" label="">
        {texts.table.loading}
      </Cell>
    );
  }
  const { result } = row;
  return (
    <>
      <Person row={row} texts={texts} onOpen={onOpen} />
      {result.answer === undefined ? (
        <Cell id="problems" label="">
          {result.status === 'insured' && texts.table.statuses.insured}
        </Cell>
      ) : (
        <>
          <SaidCell id="start" texts={texts} said={sayStart(result.answer, texts.table)} />
          <SaidCell id="months" texts={texts} said={sayMonths(result.answer, texts.table)} />
          <SaidCell id="repair" texts={texts} said={sayRepair(result.answer, texts.table)} />
          <SaidCell id="ceiling" texts={texts} said={sayCeiling(result.answer, texts.table)} />
          <Cell id="delay" label={texts.table.delay}>
            <span className={`roster-urgency roster-${result.answer.delay.urgency}`}>
              {result.answer.delay.urgency === 'cliff' && <Icon name="warning" className="mr-1" />}
              {sayDelay(result.answer.delay, texts.table)}
            </span>
          </Cell>
        </>
      )}
      <Problems row={row} texts={texts} />
    </>
  );
}

function Person({ row, texts, onOpen }: RosterLineProps & { readonly row: RosterRow }) {
  const { table } = texts;
  const line = fill(table.line, { line: row.line });
  const born = row.birthYear === undefined ? '' : fill(table.born, { year: row.birthYear });
  return (
    <Cell id="person" label="">
      {row.result.answer === undefined || onOpen === undefined ? (
        <b>{row.name || line}</b>
      ) : (
        <button
          type="button"
          className="roster-open"
          onClick={({ currentTarget }) => onOpen(row.line, currentTarget)}
        >
          {row.name || line}
        </button>
      )}
      <span className="roster-also">
        {[row.name && line, born].filter(Boolean).join(table.separator)}
      </span>
    </Cell>
  );
}

function Problems({ row, texts }: { row: RosterRow; texts: RosterTexts }) {
  const { result, twin } = row;
  if (result.problems.length === 0 && twin === undefined) return null;
  return (
    <div role="cell" className="roster-notes">
      {result.problems.map((problem) => (
        <p
          key={`${problem.code}${problem.column}`}
          className={problem.weight === 'stops' ? 'roster-stops' : undefined}
        >
          {problem.weight === 'stops' && <Icon name="warning" className="mr-1" />}
          {sayProblem(problem, texts)}
        </p>
      ))}
      {twin !== undefined && <p>{fill(texts.table.twin, { line: twin })}</p>}
    </div>
  );
}

interface CellProps {
  readonly id: string;
  /** Shown where rows are stacked. */
  readonly label: string;
  readonly children: React.ReactNode;
}

function Cell({ id, label, children }: CellProps) {
  return (
    <div role="cell" className={`roster-cell roster-${id}`}>
      {label && (
        <span className="roster-label" aria-hidden="true">
          {label}
        </span>
      )}
      <span className="roster-value">{children}</span>
    </div>
  );
}

type SaidId = 'start' | 'months' | 'repair' | 'ceiling';

function SaidCell({ id, texts, said }: { id: SaidId; texts: RosterTexts; said: Said }) {
  return (
    <Cell id={id} label={texts.table[id]}>
      {said.main}
      {said.also && <span className="roster-also">{said.also}</span>}
    </Cell>
  );
}
