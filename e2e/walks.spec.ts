import { PEOPLE } from './people.ts';
import { test } from './test.ts';
import { expectResult, expectRows, showResult, walk } from './walk.ts';

for (const [name, person] of Object.entries(PEOPLE)) {
  test(`${name}，从第一题走到结果`, async ({ page }) => {
    await walk(page, person);
    await expectRows(page, person);
    await showResult(page);
    await expectResult(page, person);
  });
}
