import { Figure } from '../ui/Figure';
import { Icon } from '../ui/Icon';
import { ceilingView } from './ceiling-view';
import { QuestionLink } from './QuestionLink';
import { repairView } from './repair-view';
import { Situated } from './Situated';
import { type Headline, sayCeiling, sayRange, sayRepair, sayStart } from './say-headlines';
import { groupBy, labelOf, type Situation } from './situations';
import { rangeView, startView } from './start-view';
import type { ResultTexts, RuleTexts } from './texts';
import { warningsAt } from './warnings';

export interface HeadlinesProps {
  situations: readonly Situation[];
  ceilingYear: number | undefined;
  words: ResultTexts;
  rules: RuleTexts;
}

/** The three sentences everybody came for. */
export function Headlines({ situations, ceilingYear, words, rules }: HeadlinesProps) {
  const situated = { all: situations, words: words.situations };
  const starts = groupBy(situations, startView);
  const repairs = groupBy(situations, repairView);
  const ceilings = groupBy(situations, (situation) => ceilingView(situation, ceilingYear));
  const unrecorded = ceilings.some(({ view }) => view.kind === 'unrecorded');
  const oldBreaks = warningsAt('start', situations).includes('breaks-before-2025-not-counted');
  return (
    <div className="headlines">
      <section>
        <h2 className="sr-only">{words.start.label}</h2>
        <Situated groups={starts} {...situated}>
          {(view) => <HeadlineText headline={sayStart(view, words)} tone="date" />}
        </Situated>
        <Ranges situations={situations} words={words} />
        {oldBreaks && <Note>{words.start['old-breaks']}</Note>}
      </section>
      <section>
        <h2 className="sr-only">{words.repair.label}</h2>
        <Situated groups={repairs} {...situated}>
          {(view) => <HeadlineText headline={sayRepair(view, words.repair, rules)} />}
        </Situated>
      </section>
      <section>
        <h2 className="sr-only">{words.ceiling.label}</h2>
        <Situated groups={ceilings} {...situated}>
          {(view) => <HeadlineText headline={sayCeiling(view, words.ceiling)} />}
        </Situated>
        {unrecorded && (
          <QuestionLink step="payment" look="quiet">
            {words.ceiling.fillIn}
          </QuestionLink>
        )}
      </section>
    </div>
  );
}

function HeadlineText({
  headline,
  tone = 'number',
}: {
  headline: Headline;
  tone?: 'number' | 'date';
}) {
  const { before, value, unit, after, notes } = headline;
  return (
    <>
      <Figure before={before} value={value} unit={unit} after={after} tone={tone} />
      {notes.map((note) => (
        <Note key={note}>{note}</Note>
      ))}
    </>
  );
}

function Note({ children }: { children: string }) {
  return (
    <p className="headline-note">
      <Icon name="info" className="mr-2" />
      {children}
    </p>
  );
}

/** Directly under the date: the readings of one place in the window belong together. */
function Ranges({ situations, words }: Pick<HeadlinesProps, 'situations' | 'words'>) {
  const ranges = groupBy(situations, ({ assessed }) => {
    const own = situations.filter((each) => each.assessed.id === assessed.id);
    const shown = own.map(({ outcome }) => outcome.benefits.startsOn);
    const { paidThrough } = own[0]?.outcome.benefits ?? {};
    return paidThrough && rangeView(assessed.assessment.readingRange, shown, paidThrough);
  });
  return (
    <>
      {ranges.map(({ view, situations: own }) => {
        if (!view) return null;
        const label = labelOf(own, situations, words.situations);
        const range = sayRange(view, words.start);
        return (
          <p key={range} className="headline-range">
            {label ? `${label}${words.situations.colon}${range}` : range}
          </p>
        );
      })}
    </>
  );
}
