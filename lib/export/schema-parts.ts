type Json = Readonly<Record<string, unknown>>;

/** An object with exactly these fields; those named in `optional` may be missing. */
export function object(properties: Json, optional: readonly string[] = []): Json {
  return {
    type: 'object',
    properties,
    required: Object.keys(properties).filter((name) => !optional.includes(name)),
    additionalProperties: false,
  };
}

export const list = (items: Json): Json => ({ type: 'array', items });
export const pair = (items: Json): Json => ({ ...list(items), minItems: 2, maxItems: 2 });
export const oneOf = (values: readonly string[]): Json => ({ type: 'string', enum: values });
export const nullable = (schema: Json): Json => ({ anyOf: [schema, { type: 'null' }] });
export const ref = (name: string): Json => ({ $ref: `#/$defs/${name}` });
