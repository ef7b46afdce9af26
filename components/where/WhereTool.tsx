'use client';

import { useState } from 'react';
import { RadioCards, type RadioOption } from '@/components/ui/RadioCards';
import { CONCLUSIONS } from '@/lib/explain/where-conclusions';
import {
  asksHousehold,
  asksProvince,
  conclude,
  ENROLLEES,
  type Enrollee,
  HOUSEHOLDS,
  type Household,
  PROVINCES,
  type Province,
} from '@/lib/explain/where-to-enrol';
import type { Messages } from '@/messages/messages';
import { ConclusionView, type ConclusionViewProps } from './ConclusionView';

export interface WhereToolProps extends Omit<ConclusionViewProps, 'conclusion'> {
  tool: Messages['where']['tool'];
}

/** Two or three questions, and the row of the table that answers. */
export function WhereTool({ tool, ...view }: WhereToolProps) {
  const [who, setWho] = useState<Enrollee>();
  const [province, setProvince] = useState<Province>();
  const [household, setHousehold] = useState<Household>();
  const provinceAsked = who !== undefined && asksProvince(CONCLUSIONS, who);
  const householdAsked =
    provinceAsked && province !== undefined && asksHousehold(CONCLUSIONS, who, province);
  const conclusion = who && conclude(CONCLUSIONS, who, province, household);
  return (
    <div className="tool-box">
      <Question
        name="who"
        legend={tool.who}
        choices={ENROLLEES}
        labels={tool.enrollees}
        value={who}
        choose={setWho}
      />
      {provinceAsked && (
        <Question
          name="province"
          legend={tool.province}
          choices={PROVINCES}
          labels={tool.provinces}
          value={province}
          choose={setProvince}
        />
      )}
      {householdAsked && (
        <Question
          name="household"
          legend={tool.household}
          choices={HOUSEHOLDS}
          labels={tool.households}
          value={household}
          choose={setHousehold}
        />
      )}
      <section aria-live="polite" aria-label={view.words.title} className="card">
        <h3>{view.words.title}</h3>
        {conclusion ? (
          <ConclusionView {...view} conclusion={conclusion} />
        ) : (
          <p className="hint">{tool.waiting}</p>
        )}
      </section>
    </div>
  );
}

interface QuestionProps<Choice extends string> {
  name: string;
  legend: string;
  choices: readonly Choice[];
  labels: Readonly<Record<Choice, string>>;
  value: Choice | undefined;
  choose: (choice: Choice) => void;
}

function Question<Choice extends string>({
  name,
  legend,
  choices,
  labels,
  value,
  choose,
}: QuestionProps<Choice>) {
  const options: RadioOption[] = choices.map((choice) => ({
    value: choice,
    label: labels[choice],
  }));
  return (
    <RadioCards
      name={name}
      legend={legend}
      options={options}
      inline
      controlled
      value={value}
      onChange={({ target }) => {
        const chosen = choices.find((choice) => choice === target.value);
        if (chosen) choose(chosen);
      }}
    />
  );
}
