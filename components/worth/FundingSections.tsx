import { BasisNotes } from '@/components/explain/BasisNotes';
import { DefinitionRows } from '@/components/ui/DefinitionRows';
import { fill } from '@/components/ui/fill';
import { StackedTable } from '@/components/ui/StackedTable';
import { FUNDING, PAID_BY_THE_STATE, SUBSIDY_2003 } from '@/lib/explain/worth-figures';
import type { Messages } from '@/messages/messages';

export interface FundingSectionsProps {
  words: Pick<Messages['worth'], 'funding' | 'conflict'>;
}

/** What the state adds, and the one figure two authorities tell differently. */
export function FundingSections({ words: { funding, conflict } }: FundingSectionsProps) {
  const { subsidy, total } = PAID_BY_THE_STATE;
  const percent = Math.round((subsidy / total) * 100);
  return (
    <>
      <h2>{funding.title}</h2>
      <p>{fill(funding.text, { subsidy, total, percent })}</p>
      <BasisNotes clauses={[PAID_BY_THE_STATE.clause]} />
      <StackedTable
        caption={funding.caption}
        columns={[
          { id: 'year', label: funding.columns.year },
          { id: 'subsidy', label: funding.columns.subsidy, numeric: true },
          { id: 'personal', label: funding.columns.personal, numeric: true },
          { id: 'total', label: funding.columns.total, numeric: true },
        ]}
        rows={FUNDING.map(({ year, subsidy: added, personal }) => ({
          id: String(year),
          cells: {
            year: fill(funding.year, { year }),
            subsidy: personal === null ? fill(funding.added, { value: added }) : added,
            personal: personal ?? funding.missing,
            total: personal === null ? funding.missing : added + personal,
          },
        }))}
      />
      <p>{funding.note}</p>
      <BasisNotes clauses={[...new Set(FUNDING.map(({ clause }) => clause))]} />

      <h2>{conflict.title}</h2>
      <p className="mb-3">{conflict.text}</p>
      <DefinitionRows
        rows={SUBSIDY_2003.map(({ id, amount }) => ({
          id,
          label: conflict.rows[id].who,
          value: fill(conflict.rows[id].amount, { amount }),
        }))}
      />
      <p>{conflict.note}</p>
      <BasisNotes clauses={SUBSIDY_2003.map(({ clause }) => clause)} />
    </>
  );
}
