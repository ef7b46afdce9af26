'use client';

import { type FocusEvent, useEffect, useRef, useState } from 'react';
import { coverageChoices, payDate } from '@/lib/answers/answers';
import { windowNotOpen, windowQuestions } from '@/lib/answers/windows';
import { LocalFiguresFields } from '../steps/LocalFiguresFields';
import { type PaymentForm, paidYears } from '../steps/payment-fields';
import { placeName } from '../steps/places';
import { RegionFields } from '../steps/RegionFields';
import type { RegionForm } from '../steps/region-fields';
import { sayCoverage } from '../steps/say-coverage';
import { DateField } from '../ui/DateField';
import { FoldedFields } from '../ui/FoldedFields';
import { fill } from '../ui/fill';
import { formatDate } from '../ui/format';
import { KeyRadios } from '../ui/KeyRadios';
import { Notice } from '../ui/Notice';
import { isShared } from './field-of';
import type { DeskWords } from './texts';
import type { DeskFormControl } from './use-desk-form';

export interface SharedFieldsProps {
  control: DeskFormControl;
  /** Grows when one of these questions is asked for from elsewhere. */
  asked: number;
  words: DeskWords;
}

const WINDOWS = ['inside', 'outside', 'unsure'] as const;

/** Place and payment: the same for everybody of a day, so they fold into one line once known. */
export function SharedFields({ control, asked, words }: SharedFieldsProps) {
  const { fields, answers, context, problems, set, errorOf } = control;
  const texts = words.desk.shared;
  const { when, years, window, notOpen, local } = words.payment;
  const [open, setOpen] = useState(true);
  const box = useRef<HTMLDivElement>(null);
  const incomplete = problems.some(({ step }) => isShared(step));
  useEffect(() => {
    if (incomplete || asked > 0) setOpen(true);
  }, [incomplete, asked]);
  useEffect(() => {
    // Known from the last person: nothing to look at.
    if (!incomplete && !box.current?.contains(document.activeElement)) setOpen(false);
  }, [incomplete]);

  const leave = ({ relatedTarget, currentTarget }: FocusEvent) => {
    if (!incomplete && relatedTarget && !currentTarget.contains(relatedTarget as Node)) {
      setOpen(false);
    }
  };
  const { region, payment } = fields;
  const on = payDate(answers, context.asOf);
  const covered = answers.coverageYears;
  const pay = (values: Partial<PaymentForm>) => set('payment', values);
  // What was said of the window belongs to the day and the years it was said of.
  const payElse = (values: Partial<PaymentForm>) => pay({ ...values, window: '', nextWindow: '' });
  const moveTo = (values: Partial<RegionForm>) => {
    set('region', values);
    if (values.region && values.region !== region.region) {
      payElse({ premium: '', nextPremium: '', ceiling: '' });
    }
  };

  const line = (
    <>
      <b>{placeName(region.region)}</b>
      {on && fill(texts.pays, { day: payment.payWhen === 'today' ? when.today : formatDate(on) })}
      {covered && sayCoverage(covered, {}, context, years).label}
    </>
  );
  const choices = on ? coverageChoices(on, context.asOf) : [];
  const early = windowNotOpen(answers, context);
  const questions = windowQuestions(answers, context);
  return (
    <FoldedFields
      folded={!open}
      line={line}
      change={texts.change}
      onOpen={() => setOpen(true)}
      box={box}
      onBlur={leave}
    >
      <h2 className="desk-title">{texts.title}</h2>
      <RegionFields
        fields={region}
        texts={words.region}
        error={errorOf('region')}
        onChange={moveTo}
        onPicked={(_, how) => {
          // What was typed has done its work; the suggestions are gone.
          if (how === 'found') setTimeout(() => document.getElementById('payWhen')?.focus(), 0);
        }}
      />
      <KeyRadios
        name="payWhen"
        legend={when.legend}
        options={(['today', 'other'] as const).map((id) => ({ value: id, label: when[id] }))}
        value={payment.payWhen}
        onChange={(payWhen) => payElse({ payWhen })}
        error={errorOf('payWhen') ?? (payment.payWhen === 'today' ? errorOf('payOn') : undefined)}
      />
      {payment.payWhen === 'other' && (
        <DateField
          id="payOn"
          legend={when.date}
          labels={words.dateParts}
          value={payment.payOn}
          onChange={(payOn) => payElse({ payOn })}
          error={errorOf('payOn')}
        />
      )}
      {choices.length > 0 && (
        <KeyRadios
          name="coverageYears"
          legend={years.legend}
          options={choices.map((choice) => ({
            value: choice.join(),
            label: sayCoverage(choice, answers, context, years).label,
          }))}
          value={payment.coverageYears}
          onChange={(coverageYears) => payElse(paidYears(payment, coverageYears))}
          error={errorOf('coverageYears')}
        />
      )}
      {early && (
        <Notice kind="warning">
          {fill(notOpen, { year: early.year, opens: formatDate(early.opens) })}
        </Notice>
      )}
      {on &&
        !early &&
        context.figures &&
        (['window', 'nextWindow'] as const).map((name) => {
          const year = questions[name];
          return (
            year !== undefined && (
              <KeyRadios
                key={name}
                name={name}
                legend={fill(texts.window, { year })}
                options={WINDOWS.map((id) => ({ value: id, label: window[id] }))}
                value={payment[name]}
                onChange={(answer) => pay({ [name]: answer })}
                error={errorOf(name)}
              />
            )
          );
        })}
      <LocalFiguresFields
        fields={payment}
        onChange={pay}
        texts={local}
        answers={answers}
        context={context}
        errorOf={errorOf}
      />
    </FoldedFields>
  );
}
