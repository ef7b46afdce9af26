import { assessmentSchema } from './assessment-schema';
import { caseSchema } from './case-schema';
import { casesData, regionsData, rulesData } from './data';
import { digestOf } from './download';

/** What the site hands out under `/data/`, by file name, without version and words. */
const CONTENTS = {
  'regions.json': regionsData,
  'rules.json': rulesData,
  'cases.json': casesData,
  'enrolment-case.schema.json': caseSchema,
  'assessment.schema.json': assessmentSchema,
} as const;

export type DownloadName = keyof typeof CONTENTS;
const DOWNLOAD_NAMES = Object.keys(CONTENTS) as readonly DownloadName[];

/** Digest of each download, the same that stands in the file. */
export function downloadDigests(): Readonly<Record<DownloadName, string>> {
  const digests = DOWNLOAD_NAMES.map((name) => [name, digestOf(CONTENTS[name]())] as const);
  return Object.fromEntries(digests) as Record<DownloadName, string>;
}
