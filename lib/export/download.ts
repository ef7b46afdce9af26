import { fingerprintHex } from '../values/fingerprint';
import { RULES_VERSION } from '../version';

/**
 * SHA-256 of a value written as compact JSON, so that anybody can check a download with
 * `jq -cj .data rules.json | sha256sum`.
 */
export function digestOf(value: unknown): string {
  return fingerprintHex(JSON.stringify(value));
}

export interface Download {
  readonly version: string;
  /** Of `data` alone: rewording a sentence is no new version, changing a figure is. */
  readonly sha256: string;
  readonly data: unknown;
  /** Sentences to read the data with, by id. */
  readonly words?: unknown;
}

export function download(data: unknown, words?: unknown): Download {
  return {
    version: RULES_VERSION,
    sha256: digestOf(data),
    data,
    ...(words === undefined ? {} : { words }),
  };
}

/** A JSON Schema has no room for `data`: version and digest (of all the rest) are in `$comment`. */
export function schemaDownload(schema: Readonly<Record<string, unknown>>): unknown {
  const { $schema, $id, ...rest } = schema;
  return {
    $schema,
    $id,
    $comment: `version ${RULES_VERSION}; sha256 ${digestOf(schema)} (of this file without $comment)`,
    ...rest,
  };
}
