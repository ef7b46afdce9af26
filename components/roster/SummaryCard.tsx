import type { RosterSummary } from '@/lib/roster/summary';
import { Card } from '../ui/Card';
import { Figure } from '../ui/Figure';
import { fill } from '../ui/fill';
import { formatMoney } from '../ui/format';
import { StackedTable } from '../ui/StackedTable';
import type { RosterTexts } from './texts';
import { WaitChart } from './WaitChart';

type SummaryTexts = RosterTexts['summary'];

/** One figure, one chart and one table for the whole list. */
export function SummaryCard({ summary, texts }: { summary: RosterSummary; texts: SummaryTexts }) {
  return (
    <Card title={texts.title} className="roster-summary">
      <Figure
        before={texts.before}
        value={summary.urgency.cliff}
        unit={texts.unit}
        after={summary.urgency.cliff > 0 ? texts.after : texts.afterNobody}
      />
      <div className="roster-summary-parts">
        <WaitChart waits={summary.waits} texts={texts.waits} />
        <StackedTable
          caption={texts.table.caption}
          captionHidden
          columns={[
            { id: 'item', label: texts.table.item },
            { id: 'value', label: texts.table.value, numeric: true },
          ]}
          rows={rowsOf(summary, texts)}
        />
      </div>
      <p className="hint mt-3">{texts.note}</p>
    </Card>
  );
}

type RowId = keyof SummaryTexts['rows'];

/** What applies to nobody is not listed, except how many people there are at all. */
function rowsOf(summary: RosterSummary, { rows, values }: SummaryTexts) {
  const { byStatus, urgency, against, repair } = summary;
  const people = (count: number) => (count > 0 ? fill(values.people, { people: count }) : '');
  const said: readonly (readonly [RowId, string])[] = [
    ['people', fill(values.people, { people: summary.people })],
    ['answered', people(byStatus.answered)],
    ['insured', people(byStatus.insured)],
    ['stopped', people(byStatus.stopped)],
    ['cliff', people(urgency.cliff)],
    ['steady', people(urgency.steady)],
    ['none', people(urgency.none)],
    ['unknown', people(urgency.unknown)],
    ['unsure', people(summary.unsure)],
    ['sooner', sayCost('sooner', against.sooner, against, values)],
    ['alike', people(against.alike)],
    ['later', people(against.later)],
    ['inWindow', people(against.inWindow)],
    ['againstUnknown', people(against.unknown)],
    ['repair', sayCost('repair', repair.people, repair, values)],
    ['twins', summary.twins > 0 ? fill(values.twins, { people: summary.twins }) : ''],
    ['blank', summary.blankRows > 0 ? fill(values.blank, { rows: summary.blankRows }) : ''],
  ];
  return said
    .filter(([, value]) => value !== '')
    .map(([id, value]) => ({ id, cells: { item: rows[id], value } }));
}

interface Cost {
  readonly yuan: number;
  readonly unknownCost: number;
  readonly daysGained: number;
}

function sayCost(
  what: 'sooner' | 'repair',
  people: number,
  { yuan, unknownCost, daysGained }: Cost,
  values: SummaryTexts['values'],
): string {
  if (people === 0) return '';
  const days = Math.round(daysGained / people);
  if (unknownCost === people) return fill(values[`${what}CostUnknown`], { people, days });
  const said = fill(values[what], { people, cost: formatMoney(yuan), days });
  return unknownCost > 0 ? said + fill(values.unknownCost, { people: unknownCost }) : said;
}
