// Next brings these along for pages, not for workers; the oldest browsers we promise lack them. Only
// what the engine and the spreadsheet libraries really use.

Object.fromEntries ??= (entries: Iterable<readonly [PropertyKey, unknown]>) => {
  const object: Record<PropertyKey, unknown> = {};
  for (const [key, value] of entries) object[key] = value;
  return object;
};

Object.hasOwn ??= (object: object, key: PropertyKey) =>
  // biome-ignore lint/suspicious/noPrototypeBuiltins: this is where the better way comes from
  Object.prototype.hasOwnProperty.call(object, key);
