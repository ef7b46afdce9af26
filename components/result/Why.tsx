import type { Step } from '@/lib';
import type { ClauseFacts } from '@/lib/describe';
import type { Engine } from '../engine/load-engine';
import { Card } from '../ui/Card';
import { Clause } from '../ui/Clause';
import { Details } from '../ui/Details';
import { fill } from '../ui/fill';
import { sayTitle } from './say-source';
import { groupBy, labelOf, type Situation } from './situations';
import type { ResultTexts, RuleTexts } from './texts';
import { warningsAt } from './warnings';
import { stepsOf, stepView } from './working';

export interface WhyProps {
  situations: readonly Situation[];
  clauseOf: Engine['clauseOf'];
  words: ResultTexts;
  rules: RuleTexts;
}

/** The working, step by step, printed from the trace of the calculation itself. */
export function Why({ situations, clauseOf, words, rules }: WhyProps) {
  const groups = groupBy(situations, ({ assessed, scenario }) =>
    stepsOf(assessed.assessment.steps, scenario),
  );
  const oldBreaks = warningsAt('start', situations).includes('breaks-before-2025-not-counted');
  return (
    // On paper its lines would push the slip with the QR code off the one sheet.
    <Card title={words.why.title} className="no-print">
      <p className="hint mb-3 lead">{words.why.lead}</p>
      {oldBreaks && <p className="mb-3">{words.start['old-breaks']}</p>}
      {groups.map(({ view: steps, situations: own }) => {
        const label = labelOf(own, situations, words.situations);
        const chain = steps.map((step) => (
          <StepDetails
            key={`${step.rule}${String(step.result)}`}
            step={step}
            clause={clauseOf(step.clause)}
            words={words.why}
            rules={rules}
          />
        ));
        return label ? (
          <Details key={label} summary={label}>
            <div className="pl-4">{chain}</div>
          </Details>
        ) : (
          <div key={label}>{chain}</div>
        );
      })}
    </Card>
  );
}

interface StepDetailsProps {
  step: Step;
  clause: ClauseFacts;
  words: ResultTexts['why'];
  rules: RuleTexts;
}

function StepDetails({ step, clause, words, rules }: StepDetailsProps) {
  const { title, text, working, result } = stepView(step, rules.rules[step.rule], rules.values);
  return (
    <Details summary={fill(words.step, { title, result })}>
      <p>{text}</p>
      <p className="step-working">{working}</p>
      <ClauseText clause={clause} words={words} />
      <a href={`/rules/#${step.rule}`} className="link-target no-print">
        {words.more}
      </a>
    </Details>
  );
}

/** Quotation marks only around words copied from the document. */
function ClauseText({ clause, words }: { clause: ClauseFacts; words: ResultTexts['why'] }) {
  const { wording, quote, locator, source } = clause;
  if (wording === 'none') return <p className="hint">{words.assumed}</p>;
  const name = sayTitle(source, words.bookTitle);
  const number = source.number && !source.title.includes(source.number) ? source.number : '';
  return (
    <Clause
      source={fill(words.source, { name, number, locator }).replace(/ {2,}/g, ' ')}
      href={source.url}
    >
      {fill(wording === 'verbatim' ? words.quote : words.summary, { quote })}
    </Clause>
  );
}
