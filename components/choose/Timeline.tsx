import type { CalendarDate } from '@/lib/values/calendar-date';
import type { Situation } from '../result/situations';
import { timelineOf } from '../result/timeline';
import { Card } from '../ui/Card';
import { cx } from '../ui/cx';
import { Details } from '../ui/Details';
import { fill } from '../ui/fill';
import { formatDate } from '../ui/format';
import { StackedTable } from '../ui/StackedTable';
import { Rail, RailPatterns } from './Rail';
import type { ChooseTexts } from './texts';
import {
  type Mark,
  type Point,
  periodsOf,
  type TimelineFacts,
  timelinePoints,
} from './timeline-points';
import type { WhatIf } from './use-what-if';

export interface TimelineProps {
  situation: Situation;
  whatIf: WhatIf;
  words: ChooseTexts;
}

/** From the break over the wait to cover, top to bottom, with every day that matters on it. */
export function Timeline({ situation, whatIf, words }: TimelineProps) {
  const { timeline: texts } = words;
  const facts = situation.assessed.case;
  const stages = timelineOf(situation);
  const window = whatIf.enrolmentWindowOf(facts, facts.payment.coverageYears[0]);
  const points = timelinePoints({ facts, stages, window });
  const broken = stages.find((stage) => stage.kind === 'broken');
  return (
    <Card title={texts.title}>
      <p className="mb-4">{sayAll(situation, stages, texts)}</p>
      <RailPatterns />
      <ol className="axis">
        {broken && (
          <li className="axis-point">
            <Rail span="broken" mark="none" days={60} />
            <div className="axis-text">
              <p className="axis-marks">{fill(texts.broken, { years: broken.years })}</p>
              <p className="axis-span">{texts.brokenText}</p>
            </div>
          </li>
        )}
        {points.map((point) => (
          <TimelinePoint
            key={point.on}
            point={point}
            year={facts.payment.coverageYears[0]}
            words={texts}
          />
        ))}
      </ol>
      <Details summary={texts.table}>
        <PeriodTable points={points} words={texts} />
      </Details>
    </Card>
  );
}

interface TimelinePointProps {
  point: Point;
  year: number;
  words: ChooseTexts['timeline'];
}

function TimelinePoint({ point, year, words }: TimelinePointProps) {
  const { on, marks, span, days } = point;
  const name = (mark: Mark) => fill(words.marks[mark], { year });
  return (
    <li className="axis-point">
      <Rail span={span} mark={markShape(marks)} days={days} />
      <div className="axis-text">
        <p className={cx('axis-marks', marks.includes('start') && 'axis-start')}>
          <span className="axis-day">{formatDate(on)}</span>
          {marks.map((mark) => (
            <span key={mark} className="axis-mark">
              {name(mark)}
            </span>
          ))}
        </p>
        {span && <p className="axis-span">{words.spans[span]}</p>}
      </div>
    </li>
  );
}

function markShape(marks: readonly Mark[]): 'start' | 'paid' | 'dot' | 'none' {
  if (marks.includes('start')) return 'start';
  if (marks.includes('paid')) return 'paid';
  return marks.length > 0 ? 'dot' : 'none';
}

function PeriodTable({
  points,
  words,
}: {
  points: readonly Point[];
  words: ChooseTexts['timeline'];
}) {
  const { columns } = words;
  return (
    <StackedTable
      caption={words.title}
      captionHidden
      columns={[
        { id: 'state', label: columns.state },
        { id: 'from', label: columns.from },
        { id: 'to', label: columns.to },
        { id: 'days', label: columns.days, numeric: true },
      ]}
      rows={periodsOf(points).map(({ from, to, span, days }) => ({
        id: from,
        cells: {
          state: words.spans[span],
          from: formatDate(from),
          to: formatDate(to),
          days: fill(words.days, { days }),
        },
      }))}
    />
  );
}

/** The whole line in words, for those who cannot or need not look at it. */
function sayAll(
  { assessed, outcome }: Situation,
  stages: TimelineFacts['stages'],
  { sentence }: ChooseTexts['timeline'],
): string {
  const { asOf, payment } = assessed.case;
  const { startsOn, paidThrough, effective } = outcome.benefits;
  const date = (day: CalendarDate) => formatDate(day);
  const broken = stages.find((stage) => stage.kind === 'broken');
  const { totalMonths: months } = outcome.wait;
  return [
    broken ? fill(sentence.broken, { years: broken.years }) : '',
    fill(sentence.today, { today: date(asOf) }),
    fill(payment.on < asOf ? sentence.paidBefore : sentence.paid, { on: date(payment.on) }),
    months > 0 ? fill(sentence.waits, { months }) : '',
    fill(effective ? sentence.start : sentence.never, {
      start: date(startsOn),
      end: date(paidThrough),
    }),
  ].join('');
}
