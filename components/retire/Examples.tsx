import { fill } from '@/components/ui/fill';
import { StackedTable } from '@/components/ui/StackedTable';
import { RETIREMENT_PEOPLE } from '@/lib/explain/retirement-people';
import { retirementOf } from '@/lib/rules/retirement';
import type { Messages } from '@/messages/messages';
import { sayHandling, sayLength } from './say-retirement';

export interface ExamplesProps {
  words: Messages['retire'];
}

/** The people of the tests, worked out when the page is built. */
export function Examples({ words: { examples, result } }: ExamplesProps) {
  const { columns } = examples;
  return (
    <StackedTable
      caption={examples.caption}
      captionHidden
      columns={[
        { id: 'person', label: columns.person },
        { id: 'has', label: columns.has },
        { id: 'missing', label: columns.missing },
        { id: 'place', label: columns.place },
      ]}
      rows={RETIREMENT_PEOPLE.map(({ id, person, case: input }) => {
        const found = retirementOf(input);
        const { requirement } = found;
        const actual = sayLength(found.actualMonths, result);
        return {
          id,
          cells: {
            person,
            has: input.deemedMonths
              ? fill(examples.hasDeemed, {
                  actual,
                  deemed: sayLength(input.deemedMonths, result),
                })
              : fill(examples.has, { actual }),
            missing: requirement
              ? requirement.missingMonths === 0
                ? examples.none
                : sayLength(requirement.missingMonths, result)
              : examples.notCovered,
            place: sayHandling(found, input, (place) => fill(examples.place, { place }), result),
          },
        };
      })}
    />
  );
}
