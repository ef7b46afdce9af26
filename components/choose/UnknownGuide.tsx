import { QuestionLink } from '../result/QuestionLink';
import type { Situation } from '../result/situations';
import { Card } from '../ui/Card';
import { fill } from '../ui/fill';
import type { ChooseTexts } from './texts';
import { type UnknownRun, unknownView } from './unknown-view';

const STEP_OF = { status: 'history', lastMonth: 'employee', claims: 'claims' } as const;

export interface UnknownGuideProps {
  situations: readonly Situation[];
  words: ChooseTexts;
}

/** Which forgotten fact to look up first, which then, and where. */
export function UnknownGuide({ situations, words }: UnknownGuideProps) {
  const { unknown: texts } = words;
  const view = unknownView(situations);
  if (view === undefined) return null;
  const { first, rest } = view;
  return (
    <Card title={texts.title} look="dashed">
      <p>
        <b>
          {fill(texts.first[first.field], { year: first.year })}
          {words.period}
        </b>{' '}
        {texts.why}
      </p>
      {rest.length > 0 && (
        <>
          <p className="mt-3">{texts.then}</p>
          <ul className="bullets">
            {rest.map((run) => (
              <li key={`${run.field}${run.from}`}>
                {fill(texts.rest[run.field], { years: sayYears(run, texts.range) })}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3 className="mt-3">{texts.where}</h3>
      <ol className="plan-steps">
        {texts.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <QuestionLink step={STEP_OF[first.field]} look="quiet">
        {texts.change}
      </QuestionLink>
    </Card>
  );
}

function sayYears({ from, to }: UnknownRun, range: string): string {
  return from === to ? String(from) : fill(range, { from, to });
}
