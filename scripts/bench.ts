/**
 * Speed of the engine against two general rule engines, in one run, as ratios. The small rule all
 * of them compute: wait = 3 + broken years, back-payment cuts it, never below 6 after four years;
 * ceiling = base + rewards up to 20 %. Nothing is timed before every way agrees on every input.
 */
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { Engine as JsonRulesEngine } from 'json-rules-engine';
import Publicodes from 'publicodes';
import { Bench } from 'tinybench';
import { assess } from '../lib/index';
import { prepareCase } from '../lib/prepare-case';
import { outcomeOf } from '../lib/rules/outcome';

const BASE = 600_000;
const REWARD = 5_000;
const TARGET_OUTCOME = 100;
const TARGET_ASSESS = 5;
const CLI_LINES = 100_000;

interface Person {
  readonly broken: number;
  readonly backPay: number;
  readonly insured: number;
  readonly zeroClaim: number;
}
type Answer = readonly [months: number, ceiling: number];

/** Every combination, not a random sample, so that two runs time the same work. */
const PEOPLE: Person[] = [];
for (let broken = 0; broken <= 7; broken++) {
  for (let backPay = 0; backPay <= 4; backPay++) {
    for (let insured = 0; insured <= 12; insured += 3) {
      PEOPLE.push({ broken, backPay, insured, zeroClaim: Math.floor(insured / 2) });
    }
  }
}

/** The same person as a full case: insured from 2025, then broken, then paying outside the window. */
function caseOf({ broken, backPay, insured, zeroClaim }: Person): unknown {
  const year = 2025 + insured + broken;
  const history = [
    ...Array.from({ length: insured }, (_, index) => ({
      year: 2025 + index,
      status: 'resident',
      claims: index < zeroClaim ? 'none' : 'some',
    })),
    ...Array.from({ length: broken }, (_, index) => ({
      year: 2025 + insured + index,
      status: 'none',
    })),
  ];
  return {
    version: 1,
    region: '330100',
    asOf: `${year}-02-01`,
    group: 'general',
    eligibleSince: 2024,
    history: [{ year: 2024, status: 'resident' }, ...history],
    payment: {
      on: `${year}-03-15`,
      coverageYears: [year],
      window: 'outside',
      backPayYears: backPay,
    },
    local: { ceiling: BASE },
  };
}

function publicodesWay(): (person: Person) => Answer {
  const engine = new Publicodes({
    'années rompues': { 'par défaut': 0 },
    'années rachetées': { 'par défaut': 0 },
    'années assurées': { 'par défaut': 0 },
    'années sans soins': { 'par défaut': 0 },
    plancher: {
      variations: [{ si: 'années rompues >= 4', alors: 6 }, { sinon: 3 }],
    },
    réduction: { 'le minimum de': ['années rachetées', 'années rompues'] },
    attente: { 'le maximum de': ['3 + années rompues - réduction', 'plancher'] },
    fidélité: { 'le maximum de': ['0', `${REWARD} * (années assurées - 4)`] },
    plafond: {
      somme: [
        `${BASE}`,
        {
          'le minimum de': [`${BASE * 0.2}`, `fidélité + ${REWARD} * années sans soins`],
        },
      ],
    },
  });
  return (person) => {
    engine.setSituation({
      'années rompues': person.broken,
      'années rachetées': person.backPay,
      'années assurées': person.insured,
      'années sans soins': person.zeroClaim,
    });
    return [
      engine.evaluate('attente').nodeValue as number,
      engine.evaluate('plafond').nodeValue as number,
    ];
  };
}

function jsonRulesWay(): (person: Person) => Promise<Answer> {
  const engine = new JsonRulesEngine();
  const fact = async (almanac: { factValue(id: string): Promise<unknown> }, id: string) =>
    (await almanac.factValue(id)) as number;
  engine.addFact('floor', async (_, almanac) => ((await fact(almanac, 'broken')) >= 4 ? 6 : 3));
  engine.addFact('months', async (_, almanac) => {
    const broken = await fact(almanac, 'broken');
    const cut = Math.min(await fact(almanac, 'backPay'), broken);
    return Math.max(3 + broken - cut, await fact(almanac, 'floor'));
  });
  engine.addFact('ceiling', async (_, almanac) => {
    const loyalty = REWARD * Math.max(0, (await fact(almanac, 'insured')) - 4);
    return BASE + Math.min(BASE * 0.2, loyalty + REWARD * (await fact(almanac, 'zeroClaim')));
  });
  engine.addRule({
    conditions: { all: [{ fact: 'months', operator: 'greaterThanInclusive', value: 0 }] },
    event: { type: 'answered' },
  });
  return async (person) => {
    const { almanac } = await engine.run({ ...person });
    return [await almanac.factValue<number>('months'), await almanac.factValue<number>('ceiling')];
  };
}

function outcomeWay(): (person: Person) => Answer {
  const prepared = new Map(
    PEOPLE.map((person) => {
      const result = prepareCase(caseOf(person));
      if (!result.ok) throw new Error(JSON.stringify(result.error));
      return [person, result.prepared];
    }),
  );
  return (person) => {
    const found = prepared.get(person);
    if (found === undefined) throw new Error('person was not prepared');
    const { wait, ceiling } = outcomeOf(found.situation, found.histories.ifInsured, found.readings);
    return [wait.totalMonths, ceiling.total ?? Number.NaN];
  };
}

function assessWay(): (person: Person) => Answer {
  const cases = new Map(PEOPLE.map((person) => [person, caseOf(person)]));
  return (person) => {
    const result = assess(cases.get(person));
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    const { wait, ceiling } = result.assessment.ifInsured;
    return [wait.totalMonths, ceiling.total ?? Number.NaN];
  };
}

const WAYS = {
  'publicodes（小规则）': publicodesWay(),
  'json-rules-engine（小规则）': jsonRulesWay(),
  '本引擎：一个 Outcome': outcomeWay(),
  '本引擎：完整 assess()': assessWay(),
};

async function checkAgreement(): Promise<void> {
  for (const person of PEOPLE) {
    const answers = await Promise.all(Object.values(WAYS).map((way) => way(person)));
    const texts = new Set(answers.map(String));
    if (texts.size !== 1) {
      throw new Error(`各引擎得数不同：${JSON.stringify(person)} ${[...texts].join(' / ')}`);
    }
  }
}

async function compareEngines(): Promise<void> {
  const bench = new Bench({ time: 3_000, warmupTime: 500 });
  for (const [name, way] of Object.entries(WAYS)) {
    bench.add(name, async () => {
      for (const person of PEOPLE) {
        const answer = way(person);
        if (answer instanceof Promise) await answer;
      }
    });
  }
  await bench.run();
  const speeds = bench.tasks.map((task) => {
    if (task.result.state !== 'completed') throw new Error(`${task.name} 没有跑完`);
    return { name: task.name, perSecond: (1_000 * PEOPLE.length) / task.result.latency.p50 };
  });
  const [publicodes = { perSecond: Number.NaN }, , outcome, full] = speeds;
  console.table(
    speeds.map(({ name, perSecond }) => ({
      做法: name,
      每秒次数: Math.round(perSecond),
      相对publicodes: `${(perSecond / publicodes.perSecond).toFixed(1)} 倍`,
    })),
  );
  for (const [way, target] of [
    [outcome, TARGET_OUTCOME],
    [full, TARGET_ASSESS],
  ] as const) {
    const ratio = (way?.perSecond ?? 0) / publicodes.perSecond;
    console.log(`${way?.name}：${ratio.toFixed(1)} 倍（目标 ≥ ${target} 倍）`);
  }
}

/** Runs the command line over `count` cases; peak memory is Linux's own high-water mark. */
async function runCommandLine(count: number): Promise<{ seconds: number; peakMiB: number }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/assess.ts'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let lines = 0;
  let peakKiB = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 10) lines++;
  });
  const watch = setInterval(async () => {
    const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
    peakKiB = Math.max(peakKiB, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0));
  }, 50);
  const started = performance.now();
  for (let index = 0; index < count; index++) {
    const person = PEOPLE[index % PEOPLE.length];
    if (person === undefined) throw new Error('no person');
    if (!child.stdin.write(`${JSON.stringify(caseOf(person))}\n`)) {
      await new Promise((resolve) => child.stdin.once('drain', resolve));
    }
  }
  child.stdin.end();
  await new Promise((resolve) => child.once('close', resolve));
  clearInterval(watch);
  if (lines !== count) throw new Error(`命令行写了 ${lines} 行，应为 ${count} 行`);
  return { seconds: (performance.now() - started) / 1_000, peakMiB: peakKiB / 1_024 };
}

async function measureCommandLine(): Promise<void> {
  const small = await runCommandLine(CLI_LINES / 10);
  const large = await runCommandLine(CLI_LINES);
  console.table(
    [
      { 例数: CLI_LINES / 10, ...small },
      { 例数: CLI_LINES, ...large },
    ].map(({ 例数, seconds, peakMiB }) => ({
      例数,
      秒: seconds.toFixed(1),
      内存峰值MiB: peakMiB.toFixed(0),
    })),
  );
  const growth = large.peakMiB / small.peakMiB;
  console.log(`例数 10 倍，内存峰值 ${growth.toFixed(2)} 倍`);
}

await checkAgreement();
await compareEngines();
await measureCommandLine();
