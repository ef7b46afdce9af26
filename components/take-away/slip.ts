import type { CalendarDate } from '@/lib/values/calendar-date';
import { fill } from '../ui/fill';
import { formatDate } from '../ui/format';
import type { Fetched } from '../ui/use-fetched';
import type { SlipWords } from './headlines';
import type { QrShape } from './qr';
import type { TakeAwayTexts } from './texts';

/** A day worth a reminder. */
export interface SlipDate {
  readonly kind: 'deadline' | 'start';
  readonly on: CalendarDate;
  /** The coverage year a deadline is for. */
  readonly year: number;
}

/** Everything that can be taken along of one result. */
export interface Slip extends SlipWords {
  readonly address: string;
  readonly qr: QrShape;
  /** Eight characters in two halves. */
  readonly checkCode: string;
  readonly asOf: CalendarDate;
  readonly rulesVersion: CalendarDate;
  readonly dataVersion: string;
  /** On whose rules, by which documents, with records gone through when. */
  readonly region: string;
  readonly documents: readonly string[];
  readonly checkedOn: CalendarDate;
  readonly dates: readonly SlipDate[];
  /** Benefits may start on several days, so no day is among `dates`. */
  readonly startUndecided: boolean;
}

/** Loading happens after the result is shown: nobody waits for a QR code to read a date. */
export type SlipState =
  | { readonly kind: 'loading' }
  | ({ readonly kind: 'failed' } & Pick<Fetched<unknown>, 'failures' | 'retry'>)
  | { readonly kind: 'ready'; readonly slip: Slip };

/** The result as a message to somebody, ending with the link. */
export function slipText(slip: Slip, name: string, texts: TakeAwayTexts, estimate: string): string {
  const { text } = texts;
  return [
    fill(text.head, { name, date: formatDate(slip.asOf) }),
    ...slip.headlines.flatMap(({ sentence, notes }) => [sentence, ...notes]),
    ...slip.ranges,
    fill(text.region, { region: slip.region }),
    fill(text.basis, {
      documents: slip.documents.join(texts.separator),
      date: formatDate(slip.checkedOn),
    }),
    fill(text.rules, { date: formatDate(slip.rulesVersion), data: slip.dataVersion }),
    fill(text.code, { code: slip.checkCode }),
    estimate,
    fill(text.open, { link: slip.address }),
  ].join('\n');
}

export function sayDate({ kind, year }: SlipDate, { calendar }: TakeAwayTexts): string {
  return fill(calendar[kind], { year });
}
