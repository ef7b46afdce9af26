'use client';

import { FIRST_COUNTED_YEAR, yearRange } from '@/lib/answers/answers';
import { columnLetters } from '@/lib/roster/cell';
import { BY_YEAR, type ColumnUse, SINGLE_FIELDS } from '@/lib/roster/fields';
import type { Column } from '@/lib/roster/find-table';
import { StackedTable } from '../ui/StackedTable';
import type { OpenedList } from './engine';
import { sayUse } from './say-use';
import type { RosterTexts } from './texts';

export interface ColumnMappingProps {
  readonly list: OpenedList;
  readonly uses: readonly ColumnUse[];
  readonly lastYear: number;
  readonly texts: RosterTexts['mapping'];
  readonly onChange: (uses: readonly ColumnUse[]) => void;
}

/** Asked about one by one from here on; older years fit 「2025 年以前最近一次」. */
const FIRST_LISTED_YEAR = 2020;

/** What was recognised, column by column, each open to correction. */
export function ColumnMapping(props: ColumnMappingProps) {
  const { list, uses, lastYear, texts, onChange } = props;
  const options = optionsFor(lastYear, texts);
  // Of a withheld column only the year of birth is left to be used.
  const hiddenOptions = options.filter(({ value }) => value === 'private' || value === 'id-birth');
  return (
    <StackedTable
      caption={texts.caption}
      captionHidden
      columns={[
        { id: 'heading', label: texts.heading },
        { id: 'sample', label: texts.sample },
        { id: 'use', label: texts.use },
      ]}
      rows={list.columns.map(({ index, heading }) => ({
        id: String(index),
        cells: {
          heading: `${columnLetters(index)} ${heading || texts.noHeading}`,
          sample: isHidden(list, index) ? texts.hidden : (list.samples[index] ?? []).join('、'),
          use: (
            <select
              className="box roster-use"
              aria-label={`${headingOf({ heading, index })} ${texts.use}`}
              value={uses[index]}
              onChange={({ target }) => onChange(withUse(uses, index, target.value as ColumnUse))}
            >
              {(isHidden(list, index) ? hiddenOptions : options).map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          ),
        },
      }))}
    />
  );
}

/** A column as it is called where it has no heading. */
export function headingOf({ heading, index }: Pick<Column, 'heading' | 'index'>): string {
  return heading || columnLetters(index);
}

function isHidden(list: OpenedList, index: number): boolean {
  return list.columns[index]?.use === 'private';
}

/** A field has one column: giving it to another takes it from the first. */
function withUse(uses: readonly ColumnUse[], at: number, use: ColumnUse): readonly ColumnUse[] {
  const shared =
    use === 'keep' || use === 'other-name' || use === 'drop' || use === 'private' || use === 'own';
  return uses.map((each, index) => {
    if (index === at) return use;
    return !shared && each === use ? 'keep' : each;
  });
}

function optionsFor(lastYear: number, texts: RosterTexts['mapping']) {
  const ofYear = BY_YEAR.flatMap((field) => {
    const always = field === 'status' || field === 'last-month';
    const years = yearRange(always ? FIRST_LISTED_YEAR : FIRST_COUNTED_YEAR, lastYear);
    return years.map((year) => `${field}:${year}` as const);
  });
  const single = ['keep', ...SINGLE_FIELDS, 'other-name', 'drop', 'private', 'own'] as const;
  return [...single, ...ofYear].map((value) => ({ value, label: sayUse(value, texts) }));
}
