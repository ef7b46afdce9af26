import * as z from 'zod/mini';
import { LAST_YEAR } from '../values/calendar-date';
import { FIRST_COVERAGE_YEAR } from '../wire/parse-case';
import { enrolmentCaseSchema } from '../wire/schema';

type Json = Record<string, unknown>;

export const DATE = {
  type: 'string',
  format: 'date',
  pattern:
    '^(19|20|21)\\d\\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$|^2200-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$',
};
const YEAR_KEY = { type: 'string', pattern: '^(19\\d\\d|2[01]\\d\\d|2200)$' };
const DATE_FIELDS = ['asOf', 'on', 'date', 'opens', 'closes'];
const MAX_REF_LENGTH = 64;

const only = (field: string, allowed: Json) => ({
  if: { required: [field] },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { properties: allowed },
});

/** What the fields of one year demand of each other. */
const YEAR_RECORD = [
  only('lastMonth', { status: { const: 'employee' } }),
  only('claims', {
    status: { const: 'resident' },
    year: { type: 'integer', minimum: FIRST_COVERAGE_YEAR },
  }),
  only('bonusUsed', {
    status: { const: 'resident' },
    year: { type: 'integer', minimum: FIRST_COVERAGE_YEAR },
  }),
  {
    if: { properties: { bonusUsed: { const: true } }, required: ['bonusUsed'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { properties: { claims: { const: 'some' } }, required: ['claims'] },
  },
];

/** An event has a day, no event has none. */
const ENTRY = {
  if: { properties: { event: { not: { const: 'none' } } }, required: ['event'] },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { required: ['date'] },
  else: { properties: { date: false } },
};

/** Restores what the refinements of the zod schema check and JSON Schema can say. */
function refine(field: string | undefined, schema: Json): void {
  if (field !== undefined && DATE_FIELDS.includes(field)) Object.assign(schema, DATE);
  if (field === 'ref') schema.maxLength = MAX_REF_LENGTH;
  if (field === 'premiums' || field === 'windows') schema.propertyNames = YEAR_KEY;
  if (field === 'entry') Object.assign(schema, ENTRY);
  if (field === 'coverageYears') {
    const items = { type: 'integer', minimum: FIRST_COVERAGE_YEAR, maximum: LAST_YEAR };
    Object.assign(schema, { items, minItems: 1, maxItems: 2, uniqueItems: true });
  }
}

/**
 * JSON Schema of the wire format, made from the schema the engine itself checks with. It never
 * refuses a case the engine takes; dates and years that contradict each other only the engine sees.
 */
export function caseSchema(): Json {
  const { $schema, ...schema } = z.toJSONSchema(enrolmentCaseSchema, {
    io: 'input',
    override({ jsonSchema, path }) {
      const field = path[path.length - 1];
      if (path.join('.') === 'properties.history.items') {
        Object.assign(jsonSchema, { allOf: YEAR_RECORD });
      } else if (path[path.length - 2] === 'properties') refine(String(field), jsonSchema as Json);
    },
  });
  return {
    $schema,
    $id: 'urn:canbao:enrolment-case:1',
    title: 'EnrolmentCase',
    description:
      'One person and one payment. The engine also checks what JSON Schema cannot say: real calendar days, and years and days that must fit each other.',
    ...schema,
  };
}
