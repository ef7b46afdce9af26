'use client';

import { cx } from './cx';
import { FieldError } from './FieldError';
import { Icon, type IconName } from './Icon';

export type YearPattern = 'solid' | 'outline' | 'hatch' | 'dashed';

export interface YearStatus {
  id: string;
  label: string;
  icon: IconName;
  /** How the year looks once it has this status; never colour alone. */
  pattern: YearPattern;
}

export interface YearItem {
  year: number;
  /** Absent: not answered yet. */
  status?: string | undefined;
  error?: string | undefined;
}

export interface YearGridProps {
  /** Prefix of names and ids; ErrorSummary targets are `yearFieldId(name, year)`. */
  name: string;
  items: readonly YearItem[];
  statuses: readonly YearStatus[];
  /** 「还没选」 on the stamp of an unanswered year. */
  emptyLabel: string;
  /** 「年」, after the number. */
  yearUnit: string;
  onChange: (year: number, status: string) => void;
}

function yearFieldId(name: string, year: number): string {
  return `${name}-${year}`;
}

function pairsOf<Item>(items: readonly Item[]): Item[][] {
  return items.flatMap((_, index) => (index % 2 === 0 ? [items.slice(index, index + 2)] : []));
}

/**
 * One row per year: a stamp showing what the year looks like now, and native radios to set it.
 * Every choice is in sight and one tap away (nothing to cycle through, no mode to remember),
 * arrow keys and screen readers get what they know, and a slip changes only its own year.
 */
export function YearGrid({ name, items, statuses, emptyLabel, yearUnit, onChange }: YearGridProps) {
  return (
    <div className="years">
      {items.map(({ year, status, error }) => {
        const chosen = statuses.find(({ id }) => id === status);
        const fieldId = yearFieldId(name, year);
        return (
          <fieldset
            key={year}
            className="year"
            aria-describedby={error ? `${fieldId}-error` : undefined}
          >
            <legend className="sr-only">{`${year} ${yearUnit}`}</legend>
            {error && <FieldError id={`${fieldId}-error`}>{error}</FieldError>}
            <div className="year-line">
              <div
                className={cx('stamp', `stamp-${chosen?.pattern ?? 'empty'}`)}
                aria-hidden="true"
              >
                <span className="stamp-words">
                  <b>{year}</b>
                  {/* Replaced as a whole: a browser that translates puts its own nodes in here. */}
                  <span key={chosen?.id ?? ''} className="stamp-state">
                    {chosen && <Icon name={chosen.icon} className="mr-1" />}
                    {chosen?.label ?? emptyLabel}
                  </span>
                </span>
              </div>
              <div className="year-options">
                {pairsOf(statuses).map((pair, row) => (
                  <div className="year-pair" key={pair[0]?.id}>
                    {pair.map((option, column) => {
                      const id = row + column === 0 ? fieldId : `${fieldId}-${option.id}`;
                      return (
                        <div className="choice choice-small" key={option.id}>
                          <input
                            type="radio"
                            id={id}
                            name={fieldId}
                            value={option.id}
                            checked={option.id === status}
                            onChange={() => onChange(year, option.id)}
                          />
                          <label htmlFor={id}>
                            <span className="choice-mark" aria-hidden="true" />
                            <span className="choice-text">{option.label}</span>
                          </label>
                        </div>
                      );
                    })}
                  </div>
                ))}
              </div>
            </div>
          </fieldset>
        );
      })}
    </div>
  );
}
