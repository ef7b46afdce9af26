'use client';

import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { maskName } from '@/lib/roster/mask-name';
import { fill } from '../ui/fill';
import type { PrintRow } from './engine';
import { sayProblem } from './say-problem';
import { type Said, sayDelay, sayRepair, sayStart } from './say-row';
import type { RosterTexts } from './texts';

export interface PrintListProps {
  readonly rows: readonly PrintRow[];
  /** How many more the view has. */
  readonly rest: number;
  readonly lead: string;
  readonly masked: boolean;
  readonly texts: RosterTexts;
  readonly onDone: () => void;
}

const COLUMNS = ['number', 'name', 'place', 'start', 'delay', 'repair', 'done'] as const;

/** The door-to-door list, on paper only: everything else on the page stays off it. */
export function PrintList({ rows, rest, lead, masked, texts, onDone }: PrintListProps) {
  useEffect(() => {
    const root = document.documentElement;
    root.setAttribute('data-print', 'roster');
    window.addEventListener('afterprint', onDone);
    window.print();
    return () => {
      root.removeAttribute('data-print');
      window.removeEventListener('afterprint', onDone);
    };
  }, [onDone]);

  const { print } = texts;
  const hasPlace = rows.some(({ place }) => place !== '');
  return createPortal(
    <section className="roster-print">
      <h1>{print.title}</h1>
      <p>{lead}</p>
      {rest > 0 && <p>{fill(print.more, { most: rows.length, rest })}</p>}
      <table>
        <thead>
          <tr>
            {COLUMNS.filter((id) => id !== 'place' || hasPlace).map((id) => (
              <th key={id} scope="col" className={`roster-print-${id}`}>
                {print[id]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, number) => (
            <tr key={row.index}>
              <td>{number + 1}</td>
              <td>{sayWho(row, masked, texts)}</td>
              {hasPlace && <td>{row.place}</td>}
              <PrintResult row={row} texts={texts} />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      <p>{print.note}</p>
    </section>,
    document.body,
  );
}

function sayWho({ name, line, birthYear }: PrintRow, masked: boolean, { table }: RosterTexts) {
  const who = name ? (masked ? maskName(name) : name) : fill(table.unnamed, { line });
  return (
    <>
      {who}
      {birthYear !== undefined && !masked && <div>{fill(table.born, { year: birthYear })}</div>}
    </>
  );
}

function PrintResult({ row, texts }: { row: PrintRow; texts: RosterTexts }) {
  const { answer, status, problems } = row.result;
  if (answer === undefined) {
    const said =
      status === 'insured'
        ? texts.table.statuses.insured
        : problems.map((problem) => sayProblem(problem, texts)).join(texts.export.separator);
    return <td colSpan={3}>{said}</td>;
  }
  const both = ({ main, also }: Said) => (
    <>
      {main}
      {also && <div>{also}</div>}
    </>
  );
  return (
    <>
      <td>{both(sayStart(answer, texts.table))}</td>
      <td>{sayDelay(answer.delay, texts.table)}</td>
      <td>{both(sayRepair(answer, texts.table))}</td>
    </>
  );
}
