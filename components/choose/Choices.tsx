'use client';

import { useState } from 'react';
import type { Engine } from '../engine/load-engine';
import type { Situation } from '../result/situations';
import { TryAgain } from '../ui/TryAgain';
import { DateRuler } from './DateRuler';
import { PlanComparison } from './PlanComparison';
import { ProjectionChart } from './ProjectionChart';
import { SituationPicker } from './SituationPicker';
import { Timeline } from './Timeline';
import type { ChooseWords } from './texts';
import { useChoices } from './use-choices';
import { useWhatIf } from './use-what-if';
import { WhyNot } from './WhyNot';

export interface ChoicesProps {
  situations: readonly Situation[];
  clauseOf: Engine['clauseOf'];
  words: ChooseWords;
}

/** All that lets a person choose, for one situation at a time. */
export function Choices({ situations, clauseOf, words }: ChoicesProps) {
  const fetched = useWhatIf();
  const { value: whatIf, failed } = fetched;
  const { windows, setWindow } = useChoices();
  const [index, setIndex] = useState(0);
  const situation = situations[index] ?? situations[0];
  if (situation === undefined) return null;
  if (failed) return <TryAgain fetched={fetched} texts={words.choose.failed} />;
  if (whatIf === undefined) {
    return (
      <p className="hint" role="status">
        {words.choose.loading}
      </p>
    );
  }
  const shared = { situation, whatIf, words };
  return (
    <>
      <SituationPicker situations={situations} value={index} onPick={setIndex} words={words} />
      {/* Two fixed columns: balanced ones would move a card when a detail in it is opened. */}
      <div className="result">
        <div>
          <Timeline situation={situation} whatIf={whatIf} words={words.choose} />
          <DateRuler {...shared} windows={windows} onWindow={setWindow} />
        </div>
        <div>
          <PlanComparison {...shared} />
          <ProjectionChart {...shared} />
          <WhyNot {...shared} clauseOf={clauseOf} />
        </div>
      </div>
    </>
  );
}
