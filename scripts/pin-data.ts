// Writes down what the downloads of the version in force contain, as digests. A version that is out
// must never change its content: raise RULES_VERSION first. `--unpublished` is for a version nobody
// has seen yet.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { downloadDigests } from '../lib/export/downloads.ts';
import { RULES_VERSION } from '../lib/version.ts';

const PINS = fileURLToPath(new URL('../lib/export/published-digests.json', import.meta.url));

const pins: Record<string, unknown> = JSON.parse(readFileSync(PINS, 'utf8'));
const digests = downloadDigests();
const pinned = pins[RULES_VERSION];
if (pinned !== undefined && JSON.stringify(pinned) !== JSON.stringify(digests)) {
  if (!process.argv.includes('--unpublished')) {
    console.error(
      `版本 ${RULES_VERSION} 的数据已经登记过，现在内容变了。先改 lib/version.ts 里的版本，再在 lib/changelog.ts 写一条；这个版本要是还没有发布，加 --unpublished。`,
    );
    process.exit(1);
  }
}
pins[RULES_VERSION] = digests;
writeFileSync(PINS, `${JSON.stringify(pins, null, 2)}\n`);
console.log(`已登记版本 ${RULES_VERSION} 的数据。`);
