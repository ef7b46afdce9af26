// Everything a change must pass, cheapest first; stops at the first failure.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const REPOSITORY = fileURLToPath(new URL('..', import.meta.url));
const REPORTS = join(REPOSITORY, '.cache', 'reports');
const UNIT_REPORT = join(REPORTS, 'unit.json');
const PAGES_REPORT = join(REPORTS, 'e2e.json');

interface Count {
  passed: number;
  failed: number;
}
interface Step {
  title: string;
  command: string;
  environment?: Record<string, string>;
  /** Reads how many tests ran; a step without it counts as one check. */
  count?: () => Count;
}

const report = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

function unitCount(): Count {
  const { numPassedTests, numFailedTests } = report(UNIT_REPORT);
  return { passed: numPassedTests, failed: numFailedTests };
}

function pagesCount(): Count {
  const { expected, unexpected, flaky } = report(PAGES_REPORT).stats;
  return { passed: expected, failed: unexpected + flaky };
}

const quietUnit = 'vitest run --reporter=dot';
const STEPS: Step[] = [
  { title: '格式与写法（Biome）', command: 'biome check --error-on-warnings .' },
  { title: '本项目的约定', command: 'tsx scripts/check-conventions.ts' },
  { title: '类型（TypeScript）', command: 'npm run --silent types' },
  { title: '依赖方向（dependency-cruiser）', command: 'npm run --silent architecture' },
  { title: '没有用到的代码（knip）', command: 'knip' },
  {
    title: '单元与性质测试（Vitest）',
    command: `vitest run --reporter=default --reporter=json --outputFile.json="${UNIT_REPORT}"`,
    count: unitCount,
  },
  // The same tests once more: an answer must not depend on where the machine stands or what it speaks.
  {
    title: '单元测试，时区：洛杉矶，语言：阿拉伯语',
    command: quietUnit,
    environment: { TZ: 'America/Los_Angeles', LANG: 'ar', LC_ALL: 'ar' },
  },
  {
    title: '单元测试，时区：圣诞岛',
    command: quietUnit,
    environment: { TZ: 'Pacific/Kiritimati' },
  },
  { title: '构建并加内容安全策略', command: 'npm run --silent build' },
  { title: '首屏脚本与空白页之比', command: 'tsx scripts/first-load.ts' },
  { title: '页面与样式的大小（size-limit）', command: 'size-limit' },
  { title: '不请求别的主机', command: 'tsx scripts/no-foreign-hosts.ts' },
  { title: '在最旧的浏览器里走一遍（Chromium 72）', command: 'tsx scripts/oldest-browser.ts' },
  {
    title: '真浏览器里走一遍（Playwright）',
    command: 'playwright test --reporter=list,json',
    environment: { PLAYWRIGHT_JSON_OUTPUT_NAME: PAGES_REPORT },
    count: pagesCount,
  },
];

/** Runs one step; a step that fails always counts at least one failure, however it failed. */
function run({ command, environment, count }: Step): Count {
  const { status } = spawnSync(command, {
    cwd: REPOSITORY,
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  let result: Count = { passed: status === 0 ? 1 : 0, failed: 0 };
  try {
    if (count) result = count();
  } catch {
    // The tool died before it wrote its report.
  }
  return status === 0 ? result : { ...result, failed: Math.max(1, result.failed) };
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const total: Count = { passed: 0, failed: 0 };
for (const [index, step] of STEPS.entries()) {
  console.log(`\n━━ ${index + 1}/${STEPS.length} ${step.title} ━━\n`);
  const { passed, failed } = run(step);
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) {
    console.error(`\n没有通过：${step.title}。后面的没有再跑。`);
    break;
  }
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);
