import { fill } from '../ui/fill';
import { formatDate } from '../ui/format';
import type { SlipHeadline } from './headlines';
import { QrCode } from './QrCode';
import { type Slip, sayDate } from './slip';
import type { TakeAwayTexts } from './texts';

export interface ReceiptProps {
  slip: Slip;
  /** Name of the site. */
  name: string;
  texts: TakeAwayTexts;
}

/** The result on a strip of thermal paper: black only, nothing smaller than nine points. */
export function Receipt({ slip, name, texts }: ReceiptProps) {
  const { receipt, print, text, code } = texts;
  return (
    <section className="receipt">
      <p className="receipt-name">{name}</p>
      <p>{fill(receipt.asOf, { date: formatDate(slip.asOf) })}</p>
      {slip.headlines.filter(({ about }) => about === 'start').map(sentence)}
      {slip.ranges.map((range) => (
        <p key={range} className="receipt-range">
          {range}
        </p>
      ))}
      {slip.headlines.filter(({ about }) => about !== 'start').map(sentence)}
      {slip.dates.length > 0 && (
        <div className="receipt-part">
          <p className="receipt-label">{receipt.dates}</p>
          {slip.dates.map((date) => (
            <p key={date.kind}>
              <b>{formatDate(date.on)}</b> {sayDate(date, texts)}
            </p>
          ))}
        </div>
      )}
      <div className="receipt-part receipt-codes">
        <QrCode qr={slip.qr} label={texts.qr.label} />
        <p>{receipt.scan}</p>
        <p className="receipt-code">
          {code.label} <b>{slip.checkCode}</b>
        </p>
      </div>
      <div className="receipt-part">
        <p>{fill(text.region, { region: slip.region })}</p>
        <p>
          {fill(text.basis, {
            documents: slip.documents.join(texts.separator),
            date: formatDate(slip.checkedOn),
          })}
        </p>
        <p>{fill(text.rules, { date: formatDate(slip.rulesVersion), data: slip.dataVersion })}</p>
      </div>
      <p className="receipt-part receipt-label">{print.estimate}</p>
    </section>
  );
}

function sentence({ about, label, pieces: [before, value, after], notes }: SlipHeadline) {
  return (
    <div key={`${about}${label}`} className="receipt-part">
      {label && <p className="receipt-label">{label}</p>}
      <p className="receipt-sentence">
        {before}
        <b>{value}</b>
        {after}
      </p>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  );
}
