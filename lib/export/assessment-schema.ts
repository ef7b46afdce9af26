import { ERROR_CODES, WARNING_CODES } from '../rules/assessment';
import { RULE_IDS } from '../rules/catalogue';
import { CLAUSES } from '../sources/clauses';
import { READING_IDS } from '../values/enrolment-case';
import { DATE } from './case-schema';
import { OUTCOME_DEFINITIONS } from './outcome-schema';
import { list, nullable, object, oneOf, pair, ref } from './schema-parts';

const TEXT = { type: 'string' };
const COUNT = { type: 'integer', minimum: 0 };
const EFFECT = {
  startsOn: DATE,
  totalMonths: COUNT,
  ceilingTotal: nullable(COUNT),
  maxUsefulYears: COUNT,
};
const REF = { type: 'string', maxLength: 64 };
const CHOICE = { type: ['string', 'integer'] };

const DEFINITIONS = {
  Assessment: object({
    regionUsed: { type: 'string', pattern: '^\\d{6}$' },
    ifInsured: ref('Outcome'),
    ifLapsed: ref('Outcome'),
    steps: list(ref('Step')),
    openQuestions: list(ref('OpenQuestion')),
    readingRange: object({ startsOn: pair(DATE), totalMonths: pair(COUNT) }),
    unknowns: list(ref('Unknown')),
    warnings: { ...list(oneOf(WARNING_CODES)), uniqueItems: true },
  }),
  ...OUTCOME_DEFINITIONS,
  Step: object(
    {
      rule: oneOf(RULE_IDS),
      clause: oneOf(Object.keys(CLAUSES)),
      inputs: {
        type: 'object',
        additionalProperties: { type: ['string', 'number', 'boolean', 'null'] },
      },
      result: { type: ['string', 'number', 'boolean', 'null'] },
      scenario: oneOf(['ifInsured', 'ifLapsed']),
    },
    ['scenario'],
  ),
  OpenQuestion: object({
    id: oneOf(READING_IDS),
    chosen: TEXT,
    basis: oneOf(['text', 'official-example', 'assumption', 'as-given']),
    alternatives: { ...list(ref('Alternative')), minItems: 1 },
  }),
  Alternative: object({ value: TEXT, ...EFFECT, ifLapsed: object(EFFECT) }, ['ifLapsed']),
  Unknown: object({
    year: { type: 'integer' },
    field: oneOf(['status', 'lastMonth', 'claims']),
    ifInsured: CHOICE,
    ifLapsed: CHOICE,
  }),
  Error: object({ code: oneOf(ERROR_CODES), paths: list(TEXT), opens: DATE }, ['opens']),
};

/** JSON Schema of one answer, which is one line of the command line's output. */
export function assessmentSchema(): Record<string, unknown> {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:canbao:assessment:1',
    title: 'AssessResult',
    oneOf: [
      object({ ok: { const: true }, ref: REF, assessment: ref('Assessment') }, ['ref']),
      object({ ok: { const: false }, ref: REF, error: ref('Error') }, ['ref']),
    ],
    $defs: DEFINITIONS,
  };
}
