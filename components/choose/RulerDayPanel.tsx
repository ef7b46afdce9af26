import type { DayAnswer, RulerDay } from '@/lib/what-if';
import { DefinitionRows } from '../ui/DefinitionRows';
import { fill } from '../ui/fill';
import { formatDate, formatMoney } from '../ui/format';
import type { ChooseWords } from './texts';

export interface RulerDayPanelProps {
  day: RulerDay;
  words: ChooseWords;
}

/** The four answers for one day, or two sets of them where the window is not recorded. */
export function RulerDayPanel({ day, words }: RulerDayPanelProps) {
  const { ruler: texts } = words.choose;
  return (
    // The slider speaks its own value; buttons and months do not, so this is a live region.
    <div aria-live="polite" className="ruler-panel">
      {day.status === 'answered' && <Answer answer={day.answer} words={words} />}
      {day.status === 'already-insured' && <p>{fill(texts.insured, { year: day.year })}</p>}
      {day.status === 'not-answered' && (
        <p>
          {day.error === 'window-not-open'
            ? fill(texts.notOpen, { year: Number(day.on.slice(0, 4)) })
            : texts.notAnswered}
        </p>
      )}
      {day.status === 'window-unknown' && (
        <div className="tiles">
          <div className="ruler-case">
            <p className="font-bold">{fill(texts.ifInside, { year: day.year })}</p>
            {day.inside && <Answer answer={day.inside} words={words} />}
          </div>
          <div className="ruler-case">
            <p className="font-bold">{texts.ifOutside}</p>
            {day.outside ? (
              <Answer answer={day.outside} words={words} />
            ) : (
              <p>{texts.nothingOutside}</p>
            )}
          </div>
        </div>
      )}
    </div>
  );
}

function Answer({ answer, words }: { answer: DayAnswer; words: ChooseWords }) {
  const { ruler: texts, list } = words.choose;
  const { rows } = texts;
  const { coverageYears, effective, startsOn, wastedBackPay } = answer;
  return (
    <>
      <div className="brief">
        <DefinitionRows
          rows={[
            {
              label: rows.start,
              value: effective ? (
                <span className="ruler-start">{formatDate(startsOn)}</span>
              ) : (
                texts.startUseless
              ),
            },
            { label: rows.uncovered, value: sayUncovered(answer, texts) },
            { label: rows.years, value: fill(texts.years, { years: coverageYears.join(list) }) },
            { label: rows.cost, value: sayCost(answer, texts) },
          ]}
        />
      </div>
      {wastedBackPay > 0 && (
        <p className="hint mt-2">{fill(texts.wasted, { years: wastedBackPay })}</p>
      )}
    </>
  );
}

function sayUncovered(
  { effective, daysUncovered }: DayAnswer,
  texts: ChooseWords['choose']['ruler'],
): string {
  if (!effective) return texts.uncoveredThrough;
  return daysUncovered > 0 ? fill(texts.uncovered, { days: daysUncovered }) : texts.uncoveredNone;
}

function sayCost({ cost, case: facts }: DayAnswer, texts: ChooseWords['choose']['ruler']): string {
  if (cost === null) return texts.costUnknown;
  const years = facts.payment.backPayYears;
  return fill(years > 0 ? texts.costWithBackPay : texts.cost, { cost: formatMoney(cost), years });
}
