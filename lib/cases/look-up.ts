/**
 * The value at a dotted path. A list is entered by index, or by the `id` or `value` of an element:
 * `openQuestions.first-broken-year.alternatives.free.startsOn`.
 */
export function lookUp(root: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((node, key) => {
    if (Array.isArray(node)) {
      if (key === 'length') return node.length;
      return node.find((item) => names(item).includes(key)) ?? node[Number(key)];
    }
    return isRecord(node) ? node[key] : undefined;
  }, root);
}

function isRecord(node: unknown): node is Readonly<Record<string, unknown>> {
  return typeof node === 'object' && node !== null;
}

function names(item: unknown): unknown[] {
  return isRecord(item) ? [item.id, item.value] : [];
}
