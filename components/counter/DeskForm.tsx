'use client';

import type { FocusEvent, KeyboardEvent, ReactNode } from 'react';
import { focusNextField } from '../ui/next-field';
import { EventFields } from './EventFields';
import { EligibleField, PersonFields } from './PersonFields';
import { SharedFields } from './SharedFields';
import type { DeskWords } from './texts';
import type { DeskFormControl } from './use-desk-form';
import { YearsFields } from './YearsFields';

export interface DeskFormProps {
  control: DeskFormControl;
  /** See `SharedFields`. */
  asked: number;
  words: DeskWords;
  /** What is done with the person once entered; its first button ends the way of Enter. */
  children: ReactNode;
}

/** All the questions on one page. Enter goes to the next field, as on every counter's screen. */
export function DeskForm({ control, asked, words, children }: DeskFormProps) {
  const enter = (event: KeyboardEvent<HTMLFormElement>) => {
    const { target } = event;
    const isField = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
    // Composing: Enter belongs to the input method.
    if (event.key !== 'Enter' || !isField || event.nativeEvent.isComposing) return;
    event.preventDefault();
    focusNextField(target.closest('.key-radios') ?? target);
  };
  const leave = ({ target, relatedTarget }: FocusEvent<HTMLFormElement>) => {
    // The three boxes of a date are one field.
    const date = target.closest('.date-line');
    if (relatedTarget && date?.contains(relatedTarget as Node)) return;
    const { name = '', id } = target as Element as Partial<HTMLInputElement> & Element;
    control.leave(name || id.replace(/-(?:year|month|day)$/, ''));
  };
  const { title } = words.desk.person;
  return (
    <form
      className="desk-form no-print"
      noValidate
      autoComplete="off"
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={enter}
      onBlur={leave}
    >
      <SharedFields control={control} asked={asked} words={words} />
      <section className="desk-person" aria-label={title}>
        <PersonFields control={control} words={words} />
        <YearsFields control={control} words={words} />
        <EventFields control={control} words={words} />
        <EligibleField control={control} words={words} />
      </section>
      {children}
    </form>
  );
}
