// The phones handed down to the elderly stop at old engines. This opens every exported page in the
// oldest Chromium we promise and fails on any script error, any policy violation, and any page that
// React did not bring to life; then it answers all questions there and reads the result.
import { 杭州断两年, 职工转居民 } from '../e2e/people.ts';
import { filesBelow, OUT } from './exported-files.ts';
import { type OldChromium, startOldChromium } from './old-chromium.ts';
import { walkInOldChromium } from './oldest-browser-walk.ts';

const WALKERS = { 杭州断两年, 职工转居民 };
const HYDRATED = `!!document.body && Object.keys(document.body).some(function (key) { return key.indexOf('__react') === 0; })`;

async function problemsOf(chromium: OldChromium, address: string): Promise<readonly string[]> {
  const page = await chromium.open();
  await page.go(address);
  const alive = await page.until(HYDRATED);
  // Effects run just after hydration; let them fail too.
  await new Promise((resolve) => setTimeout(resolve, 300));
  await page.close();
  const asleep = !alive && page.problems.length === 0;
  return asleep ? ['页面没有活起来（没有水合）'] : page.problems;
}

async function problemsOfWalk(chromium: OldChromium, name: keyof typeof WALKERS) {
  const page = await chromium.open();
  const problems = await walkInOldChromium(page, WALKERS[name]);
  await page.evaluate('localStorage.clear(); sessionStorage.clear()');
  await page.close();
  return problems;
}

function tell(what: string, problems: readonly string[]): boolean {
  console.log(`${problems.length > 0 ? '✗' : '✓'} ${what}`);
  for (const problem of problems) console.error(`    ${problem}`);
  return problems.length === 0;
}

async function check(): Promise<number> {
  const pages = filesBelow(OUT, 'index.html').filter((page) => !/^(?:404|_not-found)\//.test(page));
  const chromium = await startOldChromium();
  try {
    const results: boolean[] = [];
    for (const page of pages) {
      const address = `/${page.replace(/index\.html$/, '')}`;
      results.push(tell(address, await problemsOf(chromium, address)));
    }
    for (const name of Object.keys(WALKERS) as (keyof typeof WALKERS)[]) {
      const problems = await problemsOfWalk(chromium, name);
      results.push(tell(`从第一题走到结果：${name}`, problems));
    }
    const broken = results.filter((good) => !good).length;
    console.log(`Chromium 72：${results.length - broken} 项正常，${broken} 项有问题。`);
    return broken > 0 || pages.length === 0 ? 1 : 0;
  } finally {
    chromium.stop();
  }
}

check().then(
  (code) => process.exit(code),
  (error: Error) => {
    console.error(`旧浏览器没有跑起来：${error.message}`);
    process.exit(1);
  },
);
