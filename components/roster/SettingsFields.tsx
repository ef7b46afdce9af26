'use client';

import { type Places, tiersOf } from '@/lib/answers/answers';
import { PROVINCES } from '@/lib/params/province-codes';
import type { PremiumTier } from '@/lib/values/enrolment-case';
import { citiesOf } from '../steps/places';
import { DateField } from '../ui/DateField';
import { fill } from '../ui/fill';
import { RadioCards } from '../ui/RadioCards';
import { SelectField } from '../wizard/SelectField';
import type { ReadSettings, SettingsForm } from './list-settings';
import type { RosterWords } from './texts';

export interface SettingsFieldsProps {
  readonly form: SettingsForm;
  readonly read: ReadSettings;
  readonly places: Places;
  readonly words: RosterWords;
  readonly onChange: (form: SettingsForm) => void;
}

/** What holds for everybody on the list: place, day, years, window, tier. */
export function SettingsFields({ form, read, places, words, onChange }: SettingsFieldsProps) {
  const texts = words.roster.settings;
  const change = (patch: Partial<SettingsForm>) => onChange({ ...form, ...patch });
  const tiers = tiersOf({ region: form.region }, places);
  const tierNames: Readonly<Record<string, string>> = words.tiers;
  const cities = form.province ? citiesOf(form.province) : [];
  return (
    <div className="roster-settings">
      <SelectField
        id="roster-province"
        label={texts.province.label}
        hint={texts.regionHint}
        placeholder={texts.province.placeholder}
        options={PROVINCES.map(({ code, name }) => ({ value: code, label: name }))}
        value={form.province}
        onChange={({ target }) =>
          // A province without cities of its own is chosen by naming it.
          change({
            province: target.value,
            region: citiesOf(target.value).length === 0 ? target.value : '',
            tier: '',
          })
        }
      />
      {cities.length > 0 && (
        <SelectField
          id="roster-city"
          label={texts.city.label}
          placeholder={texts.city.placeholder}
          options={[
            ...cities.map(({ code, name }) => ({ value: code, label: name })),
            { value: form.province, label: texts.city.other },
          ]}
          value={form.region}
          onChange={({ target }) => change({ region: target.value, tier: '' })}
        />
      )}
      <DateField
        id="roster-pay"
        legend={texts.payOn.legend}
        hint={texts.payOn.hint}
        error={read.payOnFailed ? texts.payOnProblem : undefined}
        labels={words.dateParts}
        value={form.payOn}
        onChange={(payOn) => change({ payOn })}
      />
      <SelectField
        id="roster-coverage"
        label={texts.coverage.label}
        placeholder={sayYears(read.settings.coverageYears, words)}
        options={read.choices.map((years) => ({
          value: years.join(),
          label: sayYears(years, words),
        }))}
        value={read.settings.coverageYears.join()}
        onChange={({ target }) => change({ coverage: target.value })}
      />
      {read.askWindow !== undefined && (
        <WindowFields
          year={read.askWindow}
          form={form}
          words={words}
          failed={read.closesFailed}
          onChange={change}
        />
      )}
      {read.askNextWindow !== undefined && (
        <WindowChoice
          name="roster-next-window"
          year={read.askNextWindow}
          value={form.nextWindow}
          texts={texts.window}
          onChange={(nextWindow) => change({ nextWindow })}
        />
      )}
      {tiers.length > 0 && (
        <SelectField
          id="roster-tier"
          label={texts.tier.label}
          hint={texts.tier.hint}
          placeholder={texts.tier.placeholder}
          options={tiers.map((tier) => ({ value: tier, label: tierNames[tier] ?? tier }))}
          value={form.tier}
          onChange={({ target }) => change({ tier: target.value as PremiumTier | '' })}
        />
      )}
      <label className="roster-check">
        <input
          type="checkbox"
          checked={form.keepNames}
          onChange={({ target }) => change({ keepNames: target.checked })}
        />
        <span>{texts.keepNames}</span>
      </label>
    </div>
  );
}

function sayYears([first = 0, second]: readonly number[], { roster }: RosterWords): string {
  const { one, two } = roster.settings.coverage;
  return second === undefined
    ? fill(one, { year: first })
    : fill(two, { year: first, next: second });
}

interface WindowFieldsProps {
  readonly year: number;
  readonly form: SettingsForm;
  readonly words: RosterWords;
  readonly failed: boolean;
  readonly onChange: (patch: Partial<SettingsForm>) => void;
}

function WindowFields({ year, form, words, failed, onChange }: WindowFieldsProps) {
  const { window: texts, closes, closesProblem } = words.roster.settings;
  return (
    <>
      <WindowChoice
        name="roster-window"
        year={year}
        value={form.window}
        texts={texts}
        onChange={(window) => onChange({ window })}
      />
      <DateField
        id="roster-closes"
        legend={closes.legend}
        hint={closes.hint}
        error={failed ? closesProblem : undefined}
        labels={words.dateParts}
        value={form.closes}
        onChange={(value) => onChange({ closes: value })}
      />
    </>
  );
}

interface WindowChoiceProps {
  readonly name: string;
  readonly year: number;
  readonly value: SettingsForm['window'];
  readonly texts: RosterWords['roster']['settings']['window'];
  readonly onChange: (value: SettingsForm['window']) => void;
}

function WindowChoice({ name, year, value, texts, onChange }: WindowChoiceProps) {
  return (
    <RadioCards
      name={name}
      legend={fill(texts.legend, { year })}
      hint={fill(texts.hint, { year })}
      inline
      controlled
      value={value || undefined}
      options={[
        { value: 'inside', label: texts.inside },
        { value: 'outside', label: texts.outside },
      ]}
      onChange={({ target }) => onChange(target.value as SettingsForm['window'])}
    />
  );
}
