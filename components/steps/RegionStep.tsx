'use client';

import { useEffect, useRef, useState } from 'react';
import { useAnswers } from '../answers/AnswersProvider';
import { fill } from '../ui/fill';
import { Notice } from '../ui/Notice';
import { StepHeading } from '../ui/StepHeading';
import { StepShell } from '../wizard/StepShell';
import type { StepProps, WizardTexts } from '../wizard/texts';
import { useCounter } from '../wizard/use-counter';
import { useStepForm } from '../wizard/use-step-form';
import { citiesOf, type Place, placeName, recordsOf } from './places';
import { RegionFields } from './RegionFields';
import { recentPlace, rememberPlace } from './recent-place';
import { type RegionForm, regionFields } from './region-fields';

export function RegionStep({ shell, errors, texts }: StepProps<WizardTexts['region']>) {
  const stepForm = useStepForm<RegionForm>(regionFields, errors);
  const { form, choose, errorOf } = stepForm;
  const { ready } = useAnswers();
  const fields = form.watch();
  const { province, region } = fields;
  const [recent, setRecent] = useState<Place>();
  const chosen = useRef<HTMLDivElement>(null);
  const records = {
    city: texts['city-recorded'],
    province: texts['province-recorded'],
    nation: texts.nationalOnly,
  };

  useEffect(() => {
    if (ready) setRecent(recentPlace());
  }, [ready]);

  return (
    <StepShell
      step="region"
      texts={shell}
      stepForm={stepForm}
      targets={{ region: province && citiesOf(province).length > 0 ? 'region' : 'province' }}
    >
      <StepHeading
        counter={useCounter('region', shell.counter)}
        title={texts.title}
        hint={texts.hint}
      />
      <RegionFields
        fields={fields}
        texts={texts}
        recent={recent}
        error={errorOf('region')}
        onChange={(values) => {
          // What is typed to find a place is no answer.
          if (values.region === undefined) form.setValue('search', values.search ?? '');
          else choose(values);
        }}
        onPicked={(code, how) => {
          rememberPlace(code);
          // The suggestion that was pressed goes away; what it chose takes the focus.
          if (how === 'found') chosen.current?.focus();
        }}
      />
      <div ref={chosen} tabIndex={-1} role="status">
        {region !== '' && (
          <Notice key={region}>
            <b>{fill(texts.chosen, { place: placeName(region) })}</b>
            <br />
            {records[recordsOf(region)]}
          </Notice>
        )}
      </div>
    </StepShell>
  );
}
