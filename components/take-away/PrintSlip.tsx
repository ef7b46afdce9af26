import { DefinitionRows } from '../ui/DefinitionRows';
import { formatDate } from '../ui/format';
import { QrCode } from './QrCode';
import type { SlipState } from './slip';
import type { TakeAwayTexts } from './texts';

export interface PrintSlipProps {
  state: SlipState;
  texts: TakeAwayTexts;
  /** Where the page around it does not print the three sentences itself. */
  withSentences?: boolean;
}

/** On paper only: what lets the sheet be checked at a counter or opened again on a phone. */
export function PrintSlip({ state, texts, withSentences = false }: PrintSlipProps) {
  if (state.kind !== 'ready') return null;
  const { slip } = state;
  const { print } = texts;
  return (
    <section className="print-slip">
      <h2>{print.title}</h2>
      {withSentences && (
        <div className="print-sentences">
          {slip.headlines.map(({ sentence, notes }) => (
            <div key={sentence}>
              <p className="font-bold">{sentence}</p>
              {notes.map((note) => (
                <p key={note}>{note}</p>
              ))}
            </div>
          ))}
          {slip.ranges.map((range) => (
            <p key={range}>{range}</p>
          ))}
        </div>
      )}
      <div className="print-slip-columns">
        <QrCode qr={slip.qr} label={texts.qr.label} />
        <div className="print-slip-facts">
          <DefinitionRows
            rows={[
              { label: print.code, value: <span className="check-code">{slip.checkCode}</span> },
              { label: print.asOf, value: formatDate(slip.asOf) },
              { label: print.region, value: slip.region },
              { label: print.document, value: slip.documents.join(texts.separator) },
              { label: print.checked, value: formatDate(slip.checkedOn) },
              {
                label: print.rules,
                value: `${formatDate(slip.rulesVersion)} ${slip.dataVersion}`,
              },
            ]}
          />
        </div>
      </div>
      <p className="mt-2">{print.open}</p>
      <p className="print-address">{slip.address}</p>
      <p className="font-bold">{print.estimate}</p>
    </section>
  );
}
