'use client';

import { groupsOf, tiersOf } from '@/lib/answers/answers';
import { useAnswers } from '../answers/AnswersProvider';
import { Details } from '../ui/Details';
import { RadioCards } from '../ui/RadioCards';
import { StepHeading } from '../ui/StepHeading';
import { TextField } from '../ui/TextField';
import { StepShell } from '../wizard/StepShell';
import type { StepProps, WizardTexts } from '../wizard/texts';
import { useCounter } from '../wizard/use-counter';
import { useOnceTrue } from '../wizard/use-once-true';
import { useStepForm } from '../wizard/use-step-form';
import { type PersonForm, personFields, tierText } from './person-fields';

export function PersonStep({ shell, errors, texts }: StepProps<WizardTexts['person']>) {
  const stepForm = useStepForm<PersonForm>(personFields, errors);
  const { form, choose, errorOf } = stepForm;
  const { answers, context } = useAnswers();
  const { group, tier, eligibleSince } = form.watch();
  const tiers = tiersOf(answers, context.places);
  const opened = useOnceTrue(eligibleSince !== '');

  return (
    <StepShell step="person" texts={shell} stepForm={stepForm}>
      <StepHeading counter={useCounter('person', shell.counter)} title={texts.title} />
      <TextField
        {...form.register('birthYear')}
        id="birthYear"
        label={texts.birthYear.label}
        hint={texts.birthYear.hint}
        suffix={texts.yearUnit}
        width="short"
        inputMode="numeric"
        error={errorOf('birthYear')}
      />
      <RadioCards
        name="group"
        legend={texts.group.legend}
        options={groupsOf(answers, context.places).map((id) => ({
          value: id,
          ...optionText(texts.group.options, id),
        }))}
        value={group}
        onChange={(event) => choose({ group: event.target.value })}
        error={errorOf('group')}
      />
      {tiers.length > 0 && (
        <RadioCards
          name="tier"
          legend={texts.tier.legend}
          hint={texts.tier.hint}
          options={tiers.map((id) => ({
            value: id,
            label: texts.tier.options[tierText(id, tiers)],
          }))}
          value={tier}
          onChange={(event) => choose({ tier: event.target.value })}
          error={errorOf('tier')}
        />
      )}
      <div className="mb-6">
        <Details summary={texts.eligibleSince.summary} open={opened}>
          <TextField
            {...form.register('eligibleSince')}
            id="eligibleSince"
            label={texts.eligibleSince.label}
            hint={texts.eligibleSince.hint}
            suffix={texts.yearUnit}
            width="short"
            inputMode="numeric"
            error={errorOf('eligibleSince')}
          />
        </Details>
      </div>
    </StepShell>
  );
}

/** A group a pack adds before its words are written shows its id rather than nothing. */
function optionText(
  options: Readonly<Record<string, { label: string; description?: string }>>,
  id: string,
) {
  return options[id] ?? { label: id };
}
