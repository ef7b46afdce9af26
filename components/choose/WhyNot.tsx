'use client';

import { useMemo } from 'react';
import type { ClauseFacts } from '@/lib/describe';
import type { Change, Contrast } from '@/lib/what-if';
import type { Engine } from '../engine/load-engine';
import type { Situation } from '../result/situations';
import { Card } from '../ui/Card';
import { Clause } from '../ui/Clause';
import { Details } from '../ui/Details';
import { fill } from '../ui/fill';
import { formatDate, formatMoney } from '../ui/format';
import type { ChooseTexts, ChooseWords } from './texts';
import type { WhatIf } from './use-what-if';

/** More than these are for the reader who asks for them. */
const SHOWN = 3;

export interface WhyNotProps {
  situation: Situation;
  whatIf: WhatIf;
  clauseOf: Engine['clauseOf'];
  words: ChooseWords;
}

/** The single changes that would have made the answer better, the greatest first. */
export function WhyNot({ situation, whatIf, clauseOf, words }: WhyNotProps) {
  const { whyNot: texts } = words.choose;
  const { case: facts } = situation.assessed;
  const { scenario } = situation;
  const found = useMemo(() => whatIf.contrasts(facts, scenario), [whatIf, facts, scenario]);
  const rest = found.slice(SHOWN);
  const items = (contrasts: readonly Contrast[]) => (
    <ul>
      {contrasts.map((contrast) => (
        <li key={JSON.stringify(contrast.change)} className="contrast">
          <p className="font-bold">{sayChange(contrast.change, texts)}</p>
          <p>
            {sayGain(contrast, texts).join(words.choose.separator)}
            {words.choose.period}
          </p>
          <Details summary={texts.clause}>
            <ClauseText clause={clauseOf(contrast.clause)} words={words} />
          </Details>
        </li>
      ))}
    </ul>
  );
  return (
    <Card title={texts.title}>
      <p className="hint">{found.length > 0 ? texts.lead : texts.none}</p>
      {items(found.slice(0, SHOWN))}
      {rest.length > 0 && (
        <Details summary={fill(texts.more, { count: rest.length })}>{items(rest)}</Details>
      )}
    </Card>
  );
}

function sayChange(change: Change, { if: texts }: ChooseTexts['whyNot']): string {
  switch (change.kind) {
    case 'paid-on':
      return fill(texts['paid-on'], { date: formatDate(change.on) });
    case 'employed-until':
      return fill(texts['employed-until'], { year: change.year, month: change.month });
    case 'still-in-window':
      return texts['still-in-window'];
    default:
      return fill(texts[change.kind], { year: change.year });
  }
}

function sayGain(contrast: Contrast, texts: ChooseTexts['whyNot']): readonly string[] {
  const { daysEarlier, enables, ceilingGain, on, outcome } = contrast;
  const date = formatDate(outcome.benefits.startsOn);
  const parts: string[] = [];
  if (daysEarlier > 0) {
    parts.push(fill(enables ? texts.enables : texts.earlier, { days: daysEarlier, date }));
  }
  if (ceilingGain > 0) {
    parts.push(fill(texts.gain, { on: formatDate(on), amount: formatMoney(ceilingGain) }));
  }
  return parts;
}

/** Quotation marks only around words copied from the document. */
function ClauseText({ clause, words }: { clause: ClauseFacts; words: ChooseWords }) {
  const { why } = words.result;
  const { wording, quote, locator, source } = clause;
  if (wording === 'none') return <p className="hint">{why.assumed}</p>;
  const name = source.described ? source.title : fill(why.bookTitle, { title: source.title });
  return (
    <Clause source={[name, source.number, locator].filter(Boolean).join(' ')} href={source.url}>
      {fill(wording === 'verbatim' ? why.quote : why.summary, { quote })}
    </Clause>
  );
}
