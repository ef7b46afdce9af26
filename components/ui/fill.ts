/**
 * Fills `{name}` placeholders of a message. Names without a value stay as they are,
 * so a forgotten value is visible instead of an empty gap.
 */
export function fill(
  template: string,
  values: Readonly<Record<string, string | number | undefined>>,
): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name];
    return value === undefined ? placeholder : String(value);
  });
}
