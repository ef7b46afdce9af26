'use client';

import { useMemo } from 'react';
import { yearOf } from '@/lib/values/calendar-date';
import type { Plan, PlanComparison as Plans } from '@/lib/what-if';
import type { Situation } from '../result/situations';
import { Card } from '../ui/Card';
import { DefinitionRows } from '../ui/DefinitionRows';
import { Details } from '../ui/Details';
import { fill } from '../ui/fill';
import { formatDate, formatMoney } from '../ui/format';
import { Notice } from '../ui/Notice';
import { StackedTable } from '../ui/StackedTable';
import { DelayCost } from './DelayCost';
import { askedPlan, sayPlan, sayTrade, sayWaste, stepsOf } from './plans-view';
import type { ChooseWords } from './texts';
import type { WhatIf } from './use-what-if';

export interface PlanComparisonProps {
  situation: Situation;
  whatIf: WhatIf;
  words: ChooseWords;
}

/** The ways to pay that no other way beats, and what waiting another year would cost. */
export function PlanComparison({ situation, whatIf, words }: PlanComparisonProps) {
  const { plans: texts } = words.choose;
  const { case: facts } = situation.assessed;
  const { scenario } = situation;
  const plans = useMemo(() => whatIf.comparePlans(facts, scenario), [whatIf, facts, scenario]);
  const delay = useMemo(() => whatIf.delayOneYear(facts, scenario), [whatIf, facts, scenario]);
  if (plans === undefined) return null;
  const { frontier, considered, windowUnknown } = plans;
  const asked = askedPlan(plans, facts);
  const unknownYear = yearOf(facts.asOf) + 1;
  return (
    <Card title={texts.title}>
      <p className="hint mb-3">{leadOf(plans, texts)}</p>
      <ol>
        {frontier.map((plan, index) => (
          <li key={keyOf(plan)} className="plan">
            <PlanCard
              plan={plan}
              next={frontier[index + 1]}
              labels={[
                plan === plans.earliest && frontier.length > 1 ? texts.earliest : '',
                plan === plans.cheapest && frontier.length > 1 ? texts.cheapest : '',
                plan === asked ? texts.asked : '',
              ]}
              words={words}
            />
          </li>
        ))}
      </ol>
      {asked?.effective && !frontier.includes(asked) && (
        <Notice>{fill(texts.askedBeaten, { plan: sayPlan(asked, words.choose) })}</Notice>
      )}
      {windowUnknown.length > 0 && (
        <Notice>
          {windowUnknown.includes('this-year-now')
            ? fill(texts.windowUnknownThis, { year: unknownYear - 1 })
            : fill(texts.windowUnknown, { year: unknownYear })}
        </Notice>
      )}
      {delay && <DelayCost delay={delay} words={words.choose} />}
      {considered.length > frontier.length && (
        <Details summary={texts.all}>
          <AllPlans plans={plans} words={words} />
        </Details>
      )}
    </Card>
  );
}

function leadOf({ frontier, considered }: Plans, texts: ChooseWords['choose']['plans']): string {
  if (considered.length === 0) return texts.none;
  if (frontier.length === 0) return texts.noneUseful;
  return considered.length === 1 ? texts.only : texts.lead;
}

function keyOf({ kind, payment }: Plan): string {
  return `${kind}${payment.backPayYears}`;
}

interface PlanCardProps {
  plan: Plan;
  next: Plan | undefined;
  labels: readonly string[];
  words: ChooseWords;
}

function PlanCard({ plan, next, labels, words }: PlanCardProps) {
  const { plans: texts } = words.choose;
  const { rows } = texts;
  const trade = sayTrade(plan, next, texts);
  const waste = sayWaste(plan, words);
  return (
    <>
      <h3>
        {sayPlan(plan, words.choose)}
        {labels.filter(Boolean).map((label) => (
          <span key={label} className="plan-label">
            {label}
          </span>
        ))}
      </h3>
      <div className="brief">
        <DefinitionRows
          rows={[
            {
              label: rows.start,
              value: <span className="ruler-start">{formatDate(plan.startsOn)}</span>,
            },
            {
              label: rows.cost,
              value: plan.cost === null ? texts.costUnknown : formatMoney(plan.cost),
            },
            { label: rows.on, value: formatDate(plan.payment.on) },
            { label: rows.through, value: formatDate(plan.paidThrough) },
          ]}
        />
      </div>
      {trade && <p className="mt-2">{trade + words.choose.period}</p>}
      {waste && <Notice kind="warning">{waste}</Notice>}
      <Details summary={texts.steps}>
        <ol className="plan-steps">
          {stepsOf(plan, words.choose).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Details>
    </>
  );
}

function AllPlans({ plans, words }: { plans: Plans; words: ChooseWords }) {
  const { plans: texts } = words.choose;
  const { columns, verdicts } = texts;
  const verdict = (plan: Plan) =>
    plans.frontier.includes(plan)
      ? verdicts.listed
      : plan.effective
        ? verdicts.beaten
        : verdicts.useless;
  return (
    <StackedTable
      caption={texts.title}
      captionHidden
      columns={[
        { id: 'plan', label: columns.plan },
        { id: 'start', label: columns.start },
        { id: 'cost', label: columns.cost },
        { id: 'verdict', label: columns.verdict },
      ]}
      rows={plans.considered.map((plan) => ({
        id: keyOf(plan),
        cells: {
          plan: sayPlan(plan, words.choose),
          start: plan.effective
            ? fill(texts.start, { date: formatDate(plan.startsOn) })
            : verdicts.useless,
          cost: plan.cost === null ? texts.costUnknown : formatMoney(plan.cost),
          verdict: verdict(plan),
        },
        current: plans.frontier.includes(plan),
      }))}
    />
  );
}
