/** 「王小明」 → 「王*明」, 「王明」 → 「王*」: enough for whoever knows the person. */
export function maskName(name: string): string {
  const characters = [...name.trim()];
  const [first = ''] = characters;
  const last = characters[characters.length - 1] ?? '';
  if (characters.length < 2) return first;
  const hidden = '*'.repeat(Math.max(1, characters.length - 2));
  return characters.length === 2 ? `${first}*` : first + hidden + last;
}
