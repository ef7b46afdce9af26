'use client';

import { type MouseEvent, useEffect, useRef } from 'react';

export interface SummaryError {
  /** Id of the field the link leads to. */
  fieldId: string;
  message: string;
}

export interface ErrorSummaryProps {
  title: string;
  /** 「有错误：」, put before the document title while there are errors. */
  titlePrefix: string;
  errors: readonly SummaryError[];
  /** Focus moves here each time this grows, not when errors merely change (react-hook-form has it). */
  submitCount: number;
}

/** All errors of a page, at the top of the form. Renders nothing while there are none. */
export function ErrorSummary({ title, titlePrefix, errors, submitCount }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const failed = errors.length > 0;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a further failed attempt moves the focus again
  useEffect(() => {
    if (failed) box.current?.focus();
  }, [submitCount, failed]);

  useEffect(() => {
    if (!failed) return;
    const before = document.title;
    document.title = titlePrefix + before;
    return () => {
      document.title = before;
    };
  }, [failed, titlePrefix]);

  if (!failed) return null;
  return (
    <div ref={box} tabIndex={-1} role="alert" className="error-summary">
      <h2>{title}</h2>
      <ul>
        {errors.map(({ fieldId, message }) => (
          <li key={fieldId}>
            <a href={`#${fieldId}`} onClick={(event) => goTo(event, fieldId)}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Focuses the field with its question in view, and leaves the address alone. */
function goTo(event: MouseEvent, fieldId: string) {
  const field = document.getElementById(fieldId);
  if (!field) return;
  event.preventDefault();
  const group = field.closest('fieldset') ?? field.parentElement ?? field;
  group.scrollIntoView();
  field.focus({ preventScroll: true });
}
