'use client';

import type { KeyboardEvent } from 'react';
import { PROVINCES } from '@/lib/params/province-codes';
import { Button } from '../ui/Button';
import { fill } from '../ui/fill';
import { TextField } from '../ui/TextField';
import { SelectField } from '../wizard/SelectField';
import type { WizardTexts } from '../wizard/texts';
import { citiesOf, findPlaces, type Place, placeName, provinceOf } from './places';
import type { RegionForm } from './region-fields';

const PROVINCE_OPTIONS = PROVINCES.map(({ code, name }) => ({ value: code, label: name }));

export interface RegionFieldsProps {
  fields: RegionForm;
  texts: WizardTexts['region'];
  /** Offered while nothing is typed or chosen. */
  recent?: Place | undefined;
  error: string | undefined;
  onChange: (values: Partial<RegionForm>) => void;
  /** A place is chosen for good, not only its province; `found`: by a button that then goes away. */
  onPicked?: (code: string, how: 'found' | 'listed') => void;
}

/** The place: by typing part of its name, or from the lists of provinces and their cities. */
export function RegionFields({
  fields: { search, province, region },
  texts,
  recent,
  error,
  onChange,
  onPicked,
}: RegionFieldsProps) {
  const cities = province ? citiesOf(province) : [];
  const found = findPlaces(search);

  const pick = (code: string, how: 'found' | 'listed') => {
    onChange({ search: '', province: provinceOf(code), region: code });
    onPicked?.(code, how);
  };
  const pickProvince = (code: string) => {
    if (code && citiesOf(code).length === 0) pick(code, 'listed');
    else onChange({ province: code, region: '' });
  };
  const pickFirst = (event: KeyboardEvent) => {
    // Composing: Enter belongs to the input method.
    if (event.key !== 'Enter' || !search || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    if (found[0]) pick(found[0].code, 'found');
  };

  return (
    <>
      <TextField
        id="search"
        label={texts.search.label}
        hint={texts.search.hint}
        value={search}
        onChange={(event) => onChange({ search: event.target.value })}
        onKeyDown={pickFirst}
        enterKeyHint="search"
      />
      <div aria-live="polite">
        {search !== '' && (
          <Suggestions
            places={found}
            label={found.length > 0 ? texts.search.found : texts.search.nothing}
            onPick={(code) => pick(code, 'found')}
          />
        )}
        {search === '' && region === '' && recent && (
          <Suggestions
            places={[recent]}
            label={texts.recent}
            onPick={(code) => pick(code, 'found')}
          />
        )}
      </div>
      <SelectField
        id="province"
        label={texts.province.label}
        placeholder={texts.province.placeholder}
        options={PROVINCE_OPTIONS}
        value={province}
        onChange={(event) => pickProvince(event.target.value)}
        error={province === '' ? error : undefined}
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
          onChange={(event) => event.target.value && pick(event.target.value, 'listed')}
          error={region === '' ? error : undefined}
        />
      )}
    </>
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
