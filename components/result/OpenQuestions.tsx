import { Card } from '../ui/Card';
import { cx } from '../ui/cx';
import { fill } from '../ui/fill';
import { formatDate, formatMoney } from '../ui/format';
import {
  type AnswerView,
  type EffectView,
  type QuestionView,
  questionsView,
} from './questions-view';
import { labelOf, type Situation } from './situations';
import type { ResultTexts, RuleTexts } from './texts';

export interface OpenQuestionsProps {
  situations: readonly Situation[];
  words: ResultTexts;
  rules: RuleTexts;
}

/** Where the documents can be read in two ways that matter to this person. */
export function OpenQuestions({ situations, words, rules }: OpenQuestionsProps) {
  const questions = questionsView(situations);
  return (
    <section className="questions">
      <h2>{words.questions.title}</h2>
      <p className="hint mb-3 lead">{words.questions.lead}</p>
      {questions.map((question) => (
        <Question
          key={question.id}
          question={question}
          situations={situations}
          words={words}
          rules={rules}
        />
      ))}
    </section>
  );
}

function Question({
  question,
  situations,
  words,
  rules,
}: OpenQuestionsProps & { question: QuestionView }) {
  const { questions: texts } = words;
  const { title, why, ask, values } = rules.readings[question.id];
  const names: Readonly<Record<string, string>> = values;
  return (
    <Card look="dashed">
      <h3>{title}</h3>
      <p className="hint mt-1 question-why">{why}</p>
      <div className="tiles my-3">
        {question.answers.map((answer) => (
          <Answer
            key={answer.value}
            answer={answer}
            name={names[answer.value] ?? answer.value}
            basis={answer.chosen ? fill(texts.basis, { basis: rules.bases[question.basis] }) : ''}
            situations={situations}
            words={words}
          />
        ))}
      </div>
      <p>
        {texts.ask}
        <b>{fill(texts.askQuote, { ask })}</b>
      </p>
    </Card>
  );
}

interface AnswerProps {
  answer: AnswerView;
  name: string;
  basis: string;
  situations: readonly Situation[];
  words: ResultTexts;
}

function Answer({ answer, name, basis, situations, words }: AnswerProps) {
  const { questions: texts } = words;
  return (
    <div className={cx('reading', answer.chosen && 'reading-chosen')}>
      <p className="reading-role">{answer.chosen ? texts.chosen : texts.alternative}</p>
      <p className="font-bold">{name}</p>
      {answer.effects.map(({ view, situations: own }) => {
        const label = labelOf(own, situations, words.situations);
        return (
          <div key={label} className="reading-effect">
            {label && <p className="situation-label">{label}</p>}
            <Effect effect={view} words={texts} />
          </div>
        );
      })}
      {basis && <p className="hint">{basis}</p>}
    </div>
  );
}

function Effect({ effect, words }: { effect: EffectView; words: ResultTexts['questions'] }) {
  const { start, ceiling, laterOnly } = effect;
  return (
    <>
      {start && (
        <>
          <p className="reading-start">
            {start.late ? words.late : fill(words.start, { date: formatDate(start.startsOn) })}
          </p>
          <p>{sayWait(start, words)}</p>
        </>
      )}
      {ceiling && (
        <p className="font-bold">
          {ceiling.total === null
            ? words.ceilingUnknown
            : fill(words.ceiling, { total: formatMoney(ceiling.total) })}
        </p>
      )}
      {laterOnly && <p>{words.laterOnly}</p>}
    </>
  );
}

function sayWait(
  { months, late, usefulYears }: NonNullable<EffectView['start']>,
  words: ResultTexts['questions'],
): string {
  if (months === 0) return words.noWait;
  const wait = fill(words.months, { months });
  if (late) return wait;
  const useful = usefulYears === 0 ? words.useless : fill(words.useful, { years: usefulYears });
  return wait + words.separator + useful;
}
