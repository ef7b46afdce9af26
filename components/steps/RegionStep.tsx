'use client';

import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { PROVINCES } from '@/lib/params/province-codes';
import { useAnswers } from '../answers/AnswersProvider';
import { Button } from '../ui/Button';
import { fill } from '../ui/fill';
import { Notice } from '../ui/Notice';
import { StepHeading } from '../ui/StepHeading';
import { TextField } from '../ui/TextField';
import { SelectField } from '../wizard/SelectField';
import { StepShell } from '../wizard/StepShell';
import type { StepProps, WizardTexts } from '../wizard/texts';
import { useCounter } from '../wizard/use-counter';
import { useStepForm } from '../wizard/use-step-form';
import { citiesOf, findPlaces, type Place, placeName, provinceOf, recordsOf } from './places';
import { recentPlace, rememberPlace } from './recent-place';
import { type RegionForm, regionFields } from './region-fields';

const PROVINCE_OPTIONS = PROVINCES.map(({ code, name }) => ({ value: code, label: name }));

export function RegionStep({ shell, errors, texts }: StepProps<WizardTexts['region']>) {
  const stepForm = useStepForm<RegionForm>(regionFields, errors);
  const { form, choose, errorOf } = stepForm;
  const { ready } = useAnswers();
  const { search, province, region } = form.watch();
  const [recent, setRecent] = useState<Place>();
  const cities = province ? citiesOf(province) : [];
  const found = findPlaces(search);
  const chosen = useRef<HTMLDivElement>(null);
  const records = {
    city: texts['city-recorded'],
    province: texts['province-recorded'],
    nation: texts.nationalOnly,
  };

  useEffect(() => {
    if (ready) setRecent(recentPlace());
  }, [ready]);

  const pick = (code: string) => {
    choose({ search: '', province: provinceOf(code), region: code });
    rememberPlace(code);
  };
  const pickProvince = (code: string) => {
    if (code && citiesOf(code).length === 0) pick(code);
    else choose({ province: code, region: '' });
  };
  // The suggestion that was pressed goes away; what it chose takes the focus.
  const pickFound = (code: string) => {
    pick(code);
    chosen.current?.focus();
  };
  const pickFirst = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !search) return;
    event.preventDefault();
    if (found[0]) pickFound(found[0].code);
  };

  return (
    <StepShell
      step="region"
      texts={shell}
      stepForm={stepForm}
      targets={{ region: cities.length > 0 ? 'region' : 'province' }}
    >
      <StepHeading
        counter={useCounter('region', shell.counter)}
        title={texts.title}
        hint={texts.hint}
      />
      <TextField
        {...form.register('search')}
        id="search"
        label={texts.search.label}
        hint={texts.search.hint}
        onKeyDown={pickFirst}
        enterKeyHint="search"
      />
      <div aria-live="polite">
        {search !== '' && (
          <Suggestions
            places={found}
            label={found.length > 0 ? texts.search.found : texts.search.nothing}
            onPick={pickFound}
          />
        )}
        {search === '' && region === '' && recent && (
          <Suggestions places={[recent]} label={texts.recent} onPick={pickFound} />
        )}
      </div>
      <SelectField
        id="province"
        label={texts.province.label}
        placeholder={texts.province.placeholder}
        options={PROVINCE_OPTIONS}
        value={province}
        onChange={(event) => pickProvince(event.target.value)}
        error={province === '' ? errorOf('region') : undefined}
      />
      {cities.length > 0 && (
        <SelectField
          id="region"
          label={fill(texts.city.label, { province: placeName(province) })}
          placeholder={texts.city.placeholder}
          options={[
            ...cities.map(({ code, name }) => ({ value: code, label: name })),
            { value: province, label: texts.city.other },
          ]}
          value={region}
          onChange={(event) => event.target.value && pick(event.target.value)}
          error={region === '' ? errorOf('region') : undefined}
        />
      )}
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

interface SuggestionsProps {
  places: readonly Place[];
  label: string;
  onPick: (code: string) => void;
}

function Suggestions({ places, label, onPick }: SuggestionsProps) {
  return (
    <div className="field">
      <p className="hint">{label}</p>
      <ul className="mt-2 space-y-2">
        {places.map(({ code, name }) => (
          <li key={code}>
            <Button look="secondary" className="w-full" onClick={() => onPick(code)}>
              {name}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
