import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** @param rules only these; without it all that axe has, and the size of targets */
export async function expectNoViolations(
  page: Page,
  state: string,
  rules?: string[],
): Promise<void> {
  // There are no frames, so axe need not open a page of its own to add their results up.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  if (rules) axe.withRules(rules);
  else axe.options({ rules: { 'target-size': { enabled: true } } });
  const { violations, passes } = await axe.analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
  );
  expect(found, `axe: ${state}`).toEqual([]);
  expect(passes.length, `axe looked at something: ${state}`).toBeGreaterThan(0);
}
