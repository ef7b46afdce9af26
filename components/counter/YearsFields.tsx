'use client';

import { askedYears, asksBefore2025, asksBonusUsed, yearsWith } from '@/lib/answers/answers';
import { yearOf } from '@/lib/values/calendar-date';
import {
  CLAIM_STATES,
  ENROLMENT_STATUSES,
  type EnrolmentStatus,
} from '@/lib/values/enrolment-case';
import { monthOptions } from '../steps/month-options';
import { fill } from '../ui/fill';
import { KeyRadios } from '../ui/KeyRadios';
import { TextField } from '../ui/TextField';
import { SelectField } from '../wizard/SelectField';
import type { DeskFieldsProps } from './PersonFields';

const BEFORE = ['year', 'never', 'unknown'] as const;

/** Year by year: how insured, until which month as an employee, and whether anything was claimed. */
export function YearsFields({ control, words }: DeskFieldsProps) {
  const { fields, answers, context, set, errorOf } = control;
  const { statuses, yearUnit, before: beforeTexts } = words.history;
  const { years, before, lastBefore2025 } = fields.history;
  const asked = askedYears(answers, context.asOf);
  const setYears = (from: number, status: string, all: boolean) => {
    const filled = asked
      .filter((year) => year === from || (all && year > from))
      .map((year) => [year, status as EnrolmentStatus]);
    set('history', { years: { ...years, ...Object.fromEntries(filled) } });
  };
  return (
    <>
      {asked.map((year) => (
        <KeyRadios
          key={year}
          name={`year-${year}`}
          legend={`${year} ${yearUnit}`}
          options={ENROLMENT_STATUSES.map((id) => ({ value: id, label: statuses[id] }))}
          value={years[year] ?? ''}
          onChange={(status) => setYears(year, status, false)}
          onFill={(status) => setYears(year, status, true)}
          error={errorOf(`year-${year}`)}
        />
      ))}
      {asksBefore2025(answers) && (
        <KeyRadios
          name="before"
          legend={words.desk.before}
          options={BEFORE.map((id) => ({ value: id, label: beforeTexts.options[id] }))}
          value={before}
          onChange={(value) => set('history', { before: value })}
        />
      )}
      <div className="desk-pair">
        {asksBefore2025(answers) && before === 'year' && (
          <TextField
            id="lastBefore2025"
            label={beforeTexts.year}
            suffix={yearUnit}
            width="short"
            inputMode="numeric"
            value={lastBefore2025}
            onChange={(event) => set('history', { lastBefore2025: event.target.value })}
            error={errorOf('lastBefore2025')}
          />
        )}
        <MonthFields control={control} words={words} />
      </div>
      <ClaimFields control={control} words={words} />
    </>
  );
}

function MonthFields({ control, words }: DeskFieldsProps) {
  const { fields, answers, context, set, errorOf } = control;
  const { label, placeholder } = words.employee;
  return yearsWith('employee', answers, context.asOf).map((year) => (
    <SelectField
      key={year}
      id={`month-${year}`}
      label={fill(label, { year })}
      placeholder={placeholder}
      options={monthOptions(words.employee)}
      value={fields.employee[`month-${year}`] ?? ''}
      onChange={(event) => set('employee', { [`month-${year}`]: event.target.value })}
      error={errorOf(`month-${year}`)}
    />
  ));
}

function ClaimFields({ control, words }: DeskFieldsProps) {
  const { fields, answers, context, set, errorOf } = control;
  const { year: yearText, thisYear, states, bonus } = words.claims;
  return yearsWith('resident', answers, context.asOf).map((year) => (
    <div key={year}>
      <KeyRadios
        name={`claims-${year}`}
        legend={fill(words.desk.claims, {
          year: fill(year === yearOf(context.asOf) ? thisYear : yearText, { year }),
        })}
        options={CLAIM_STATES.map((id) => ({ value: id, label: states[id] }))}
        value={fields.claims[`claims-${year}`] ?? ''}
        onChange={(state) => set('claims', { [`claims-${year}`]: state })}
        error={errorOf(`claims-${year}`)}
      />
      {asksBonusUsed(year, answers) && (
        <KeyRadios
          name={`bonus-${year}`}
          legend={fill(bonus.legend, { year })}
          options={(['false', 'true'] as const).map((id) => ({
            value: id,
            label: bonus.options[id],
          }))}
          value={fields.claims[`bonus-${year}`] ?? ''}
          onChange={(used) => set('claims', { [`bonus-${year}`]: used })}
        />
      )}
    </div>
  ));
}
