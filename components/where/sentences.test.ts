import { expect, it } from 'vitest';
import { CONCLUSIONS } from '@/lib/explain/where-conclusions';
import { loadMessages } from '@/messages/messages';

it('every conclusion has its sentence, and no sentence is left over', () => {
  const said = Object.keys(loadMessages('where').conclusions).sort();
  expect(said).toEqual(CONCLUSIONS.map(({ id }) => id).sort());
});
