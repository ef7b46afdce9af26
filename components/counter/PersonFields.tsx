'use client';

import { groupsOf, tiersOf } from '@/lib/answers/answers';
import { tierText } from '../steps/person-fields';
import { Details } from '../ui/Details';
import { KeyRadios } from '../ui/KeyRadios';
import { TextField } from '../ui/TextField';
import { useOnceTrue } from '../wizard/use-once-true';
import type { DeskWords } from './texts';
import type { DeskFormControl } from './use-desk-form';

export interface DeskFieldsProps {
  control: DeskFormControl;
  words: DeskWords;
}

export function PersonFields({ control, words }: DeskFieldsProps) {
  const { fields, answers, context, set, errorOf } = control;
  const { birthYear, group, tier, yearUnit } = words.person;
  const { person } = fields;
  const groups: Readonly<Record<string, { readonly label: string }>> = group.options;
  const tiers = tiersOf(answers, context.places);
  const short = { ...tier.options, ...words.desk.tiers };
  return (
    <>
      <div className="desk-pair">
        <TextField
          id="birthYear"
          label={birthYear.label}
          suffix={yearUnit}
          width="short"
          inputMode="numeric"
          value={person.birthYear}
          onChange={(event) => set('person', { birthYear: event.target.value })}
          error={errorOf('birthYear')}
        />
        <p className="hint desk-hint key-hint">{words.desk.fillHint}</p>
      </div>
      <KeyRadios
        name="group"
        legend={words.desk.group}
        options={groupsOf(answers, context.places).map((id) => ({
          value: id,
          label: groups[id]?.label ?? id,
        }))}
        value={person.group}
        onChange={(value) => set('person', { group: value })}
        error={errorOf('group')}
      />
      {tiers.length > 0 && (
        <KeyRadios
          name="tier"
          legend={words.desk.tier}
          options={tiers.map((id) => ({
            value: id,
            label: short[tierText(id, tiers)],
          }))}
          value={person.tier}
          onChange={(value) => {
            // What was typed of another tier is not what this one pays.
            if (person.tier && value !== person.tier) {
              set('payment', { premium: '', nextPremium: '' });
            }
            set('person', { tier: value });
          }}
          error={errorOf('tier')}
        />
      )}
    </>
  );
}

/** Seldom needed, so it stands behind all the rest. */
export function EligibleField({ control, words }: DeskFieldsProps) {
  const { fields, set, errorOf } = control;
  const { eligibleSince, yearUnit } = words.person;
  const value = fields.person.eligibleSince;
  const opened = useOnceTrue(value !== '');
  return (
    <Details summary={eligibleSince.summary} open={opened}>
      <TextField
        id="eligibleSince"
        label={eligibleSince.label}
        hint={eligibleSince.hint}
        suffix={yearUnit}
        width="short"
        inputMode="numeric"
        value={value}
        onChange={(event) => set('person', { eligibleSince: event.target.value })}
        error={errorOf('eligibleSince')}
      />
    </Details>
  );
}
