'use client';

import { type ReactNode, useMemo } from 'react';
import { ReadingChoice } from '../choose/ReadingChoice';
import { UnknownGuide } from '../choose/UnknownGuide';
import { useChoices } from '../choose/use-choices';
import type { AssessedCase } from '../engine/assessment-state';
import type { Engine } from '../engine/load-engine';
import { PrintSlip } from '../take-away/PrintSlip';
import { ReadAloud } from '../take-away/ReadAloud';
import type { Slip, SlipState } from '../take-away/slip';
import { TakeAwayLater } from '../take-away/TakeAwayLater';
import { cx } from '../ui/cx';
import { fill } from '../ui/fill';
import { formatDate } from '../ui/format';
import { Notice } from '../ui/Notice';
import { Basis } from './Basis';
import { CeilingCard } from './CeilingCard';
import { ChooseLater } from './ChooseLater';
import { Errands } from './Errands';
import { Headlines } from './Headlines';
import { OpenQuestions } from './OpenQuestions';
import { RepairCard } from './RepairCard';
import { StartCard } from './StartCard';
import { sayRegion } from './say-source';
import { firstToLookUp, situationsOf } from './situations';
import type { ResultWords } from './texts';
import { Warnings } from './Warnings';
import { Why } from './Why';

export interface ResultBodyProps {
  cases: readonly AssessedCase[];
  slip: SlipState;
  engine: Engine;
  words: ResultWords;
  /** What can be done with the page as a whole, last of all. */
  actions: ReactNode;
}

/** The whole answer; loaded together with the engine that makes it. */
export function ResultBody({ cases, slip, engine, words, actions }: ResultBodyProps) {
  const { result, rules, regions } = words;
  const { readings, chooseReading } = useChoices();
  const situations = useMemo(() => situationsOf(cases), [cases]);
  const facts = cases[0]?.case;
  const region =
    facts &&
    engine.regionOf(facts.region, { years: facts.payment.coverageYears, tier: facts.tier });
  const deviations: Readonly<Record<string, string>> = regions.deviations;
  if (facts === undefined || region === undefined) return null;
  const chooseWords = { choose: words.choose, result, rules, dateParts: words.shell.dateParts };
  // With nothing open the working takes the place beside the three cards.
  const open = situations.some(({ assessed }) => assessed.assessment.openQuestions.length > 0);
  const why = (
    <Why situations={situations} clauseOf={engine.clauseOf} words={result} rules={rules} />
  );
  const choice = (
    <ReadingChoice
      situations={situations}
      readings={readings}
      onReading={chooseReading}
      words={chooseWords}
    />
  );
  return (
    <>
      {region.deviations.length > 0 && (
        <Notice kind="warning" title={result.warnings['known-deviation']}>
          {region.deviations.map(({ id }) => (
            <p key={id}>{deviations[id] ?? id}</p>
          ))}
        </Notice>
      )}
      <Warnings
        place="top"
        situations={situations}
        texts={result.warnings}
        except={['known-deviation']}
      />
      <p className="hint mb-5">
        {fill(result.asOf, {
          date: formatDate(facts.asOf),
          region: sayRegion(region, result.basis),
        })}
      </p>
      <Headlines
        situations={situations}
        ceilingYear={region.ceilingYear}
        words={result}
        rules={rules}
      />
      {slip.kind === 'ready' && <ReadAloud text={aloudOf(slip.slip)} texts={words.takeaway.read} />}
      {firstToLookUp(situations) && <UnknownGuide situations={situations} words={words.choose} />}
      <div className="sheet">
        <div className="result">
          <div>
            <StartCard situations={situations} words={result} />
            {/* On paper two situations leave no room for the sums behind each number. */}
            <div className={cx(situations.length > 1 && 'no-print')}>
              <RepairCard situations={situations} words={result} />
              <CeilingCard situations={situations} region={region} words={result} />
            </div>
            {open && why}
          </div>
          {open ? (
            <div>
              <OpenQuestions situations={situations} words={result} rules={rules} />
              {choice}
            </div>
          ) : (
            why
          )}
        </div>
        <div className="no-print">
          <ChooseLater situations={situations} clauseOf={engine.clauseOf} words={chooseWords} />
          {!open && choice}
        </div>
        <Errands facts={facts} words={result.errands} />
        <Basis facts={facts} region={region} words={result} regions={regions} />
      </div>
      <PrintSlip state={slip} texts={words.takeaway} />
      <TakeAwayLater
        state={slip}
        name={words.name}
        estimate={words.estimate}
        texts={words.takeaway}
      />
      {actions}
    </>
  );
}

/** The sentences as they are read out, the other readings after them. */
function aloudOf({ headlines, ranges }: Slip): string {
  return [...headlines.map(({ sentence }) => sentence), ...ranges].join('\n');
}
