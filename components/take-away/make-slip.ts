import type { Answers, PlaceFigures } from '@/lib/answers/answers';
import { checkCode, showCheckCode } from '@/lib/answers/check-code';
import { encodeLink } from '@/lib/answers/codec';
import { summarise } from '@/lib/answers/summarise';
import { regionOf } from '@/lib/describe';
import type { CalendarDate } from '@/lib/values/calendar-date';
import { DATA_VERSION, RULES_VERSION } from '@/lib/version';
import { placeFigures } from '@/lib/wizard/place-figures';
import { addressOf } from '../answers/share-link';
import type { AssessedCase } from '../engine/assessment-state';
import { sayRegion, sayTitle } from '../result/say-source';
import { situationsOf } from '../result/situations';
import { slipWords } from './headlines';
import { qrOf } from './qr';
import type { Slip, SlipDate } from './slip';
import type { TakeAwayWords } from './texts';

/** `undefined` where there is nothing to take along: no case, or a place that is none. */
export function makeSlip(
  answers: Answers,
  cases: readonly AssessedCase[],
  words: TakeAwayWords,
): Slip | undefined {
  const facts = cases[0]?.case;
  if (facts === undefined) return undefined;
  const { asOf, payment, tier } = facts;
  const region = regionOf(facts.region, { years: payment.coverageYears, tier });
  if (region === undefined) return undefined;
  const { title, number } = region.document;
  const name = sayTitle(region.document, words.takeaway.bookTitle);
  const checked = region.figures.map((figure) => figure.checkedOn).sort();
  const address = addressOf(
    encodeLink({
      answers,
      asOf,
      results: cases.map(({ assessment }) => summarise(assessment)),
      rules: RULES_VERSION,
      data: DATA_VERSION,
    }),
  );
  const start = startOf(cases);
  const deadline = deadlineOf(answers, payment.coverageYears, asOf, placeFigures);
  return {
    ...slipWords(cases, region, words),
    address,
    qr: qrOf(address),
    checkCode: showCheckCode(
      checkCode(
        cases.map((each) => each.case),
        RULES_VERSION,
      ),
    ),
    asOf,
    rulesVersion: RULES_VERSION,
    dataVersion: DATA_VERSION,
    region: sayRegion(region, words.result.basis),
    documents: [number && number !== title ? `${name} ${number}` : name],
    checkedOn: checked[0] ?? asOf,
    dates: [...(deadline ? [deadline] : []), ...(start.date ? [start.date] : [])],
    startUndecided: start.undecided,
  };
}

/** The last day of a window that is not over; nothing where no record and no answer names it. */
function deadlineOf(
  { local, region = '' }: Answers,
  years: readonly number[],
  asOf: CalendarDate,
  figures: PlaceFigures,
): SlipDate | undefined {
  for (const year of years) {
    const window = local?.windows?.[year] ?? figures.windowOf(region, year);
    if (window && window.closes >= asOf) return { kind: 'deadline', year, on: window.closes };
  }
  return undefined;
}

/** A reminder must not promise: only a day on which every situation agrees, and yet to come. */
function startOf(cases: readonly AssessedCase[]): {
  readonly date?: SlipDate;
  readonly undecided: boolean;
} {
  const benefits = situationsOf(cases).map(({ outcome }) => outcome.benefits);
  const [first] = benefits;
  const agreed = benefits.every(
    ({ startsOn, effective }) => effective && startsOn === first?.startsOn,
  );
  const facts = cases[0]?.case;
  if (!agreed || first === undefined || facts === undefined) {
    return { undecided: benefits.some(({ effective }) => effective) };
  }
  if (first.startsOn <= facts.asOf) return { undecided: false };
  const [year] = facts.payment.coverageYears;
  return { date: { kind: 'start', year, on: first.startsOn }, undecided: false };
}
