import { spawnSync } from 'node:child_process';
import * as XLSX from '@e965/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { type AssessResult, assess } from '@/lib';
import type { Answers } from '@/lib/answers/answers';
import { decodeLink, encodeLink } from '@/lib/answers/codec';
import { prune } from '@/lib/answers/prune';
import { readStoredAnswers } from '@/lib/answers/stored-answers';
import { toCases } from '@/lib/answers/to-cases';
import type { Cell } from '@/lib/roster/cell';
import type { RosterRow } from '@/lib/roster/roster';
import type { RowOutcome } from '@/lib/roster/row-answer';
import { SAMPLE_PEOPLE, SAMPLE_SETTINGS, SAMPLE_SHEET } from '@/lib/roster/sample-people';
import { FIRST_VIEW } from '@/lib/roster/view';
import { daysBetween, monthsLater, yearOf } from '@/lib/values/calendar-date';
import type { EnrolmentCase } from '@/lib/values/enrolment-case';
import { placeFigures } from '@/lib/wizard/place-figures';
import { placeQuestions } from '@/lib/wizard/place-questions';
import type { PersonOfList } from './engine';
import { createSession } from './session';

const { asOf } = SAMPLE_SETTINGS;
const CONTEXT = { asOf, places: placeQuestions(), figures: placeFigures };
const SCENARIOS = ['ifInsured', 'ifLapsed'] as const;
const NAMES = SAMPLE_PEOPLE.map(({ 姓名 }) => String(姓名));

interface Taken {
  readonly row: RosterRow;
  readonly person: PersonOfList | undefined;
  /** Printed by the command line: for the person, and for the same person a month later. */
  readonly printed?: AssessResult;
  readonly printedLater?: AssessResult;
}

/** A month later in a window that is over: nothing else changes. */
function monthLater(input: EnrolmentCase): EnrolmentCase {
  return { ...input, payment: { ...input.payment, on: monthsLater(input.payment.on, 1) } };
}

/** The command line itself, once for everybody: starting it is what takes the time. */
function command(cases: readonly EnrolmentCase[]): AssessResult[] {
  const { stdout } = spawnSync('node', ['--import', 'tsx', 'scripts/assess.ts'], {
    input: cases.map((each) => JSON.stringify(each)).join('\n'),
    encoding: 'utf8',
  });
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

async function takeAll(): Promise<Map<string, Taken>> {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(SAMPLE_SHEET as Cell[][]), '名单');
  const session = createSession({ slice: 5, pause: async () => undefined });
  const list = await session.open(new Blob([XLSX.write(book, { type: 'array' })]), '');
  await session.compute(
    list.columns.map(({ use }) => use),
    SAMPLE_SETTINGS,
    () => undefined,
  );
  const count = await session.show({ ...FIRST_VIEW, sort: 'line', descending: false });
  const rows = await session.rows(0, count);
  const people = await Promise.all(rows.map((_, at) => session.person(at)));
  const cases = people.flatMap((person) => person?.case ?? []);
  const printed = command([...cases, ...cases.map(monthLater)]);
  return new Map(
    rows.map((row, at) => {
      const person = people[at];
      const number = person?.case === undefined ? -1 : cases.indexOf(person.case);
      const [result, later] = [printed[number], printed[cases.length + number]];
      const told = result && later && { printed: result, printedLater: later };
      return [row.name, { row, person, ...(number >= 0 && told) }];
    }),
  );
}

/** Answers as they come back from the browser's storage, and as they arrive by link. */
function travelled(answers: Answers): Answers[] {
  const stored = readStoredAnswers(JSON.parse(JSON.stringify(answers)));
  const shared = { answers, asOf, results: [], rules: asOf, data: '3fa9c1' };
  const link = decodeLink(encodeLink(shared));
  if (stored === undefined || !link.ok) throw new Error('the answers were lost on the way');
  return [stored, link.shared.answers].map((each) => prune(each, CONTEXT));
}

/** Every figure of a row, out of the full outcome. */
function figuresOf(result: AssessResult, scenario: (typeof SCENARIOS)[number]): RowOutcome {
  if (!result.ok) throw new Error(result.error.code);
  const { wait, benefits, repair, ceiling, ceilingAtStart } = result.assessment[scenario];
  const [plain, full] = [repair.options[0], repair.options[repair.options.length - 1]];
  if (plain === undefined || full === undefined) throw new Error('no way to pay at all');
  return {
    startsOn: benefits.startsOn,
    effective: benefits.effective,
    reason: wait.reason,
    totalMonths: wait.totalMonths,
    brokenYears: wait.brokenYears,
    cost: repair.chosenCost,
    usefulYears: repair.maxUsefulYears,
    repairedStartsOn: full.startsOn,
    repairedEffective: full.startsOn <= benefits.paidThrough,
    repairCost: full.cost === null || plain.cost === null ? null : full.cost - plain.cost,
    ceilingStatus: ceiling.status,
    ceiling: ceiling.total,
    ceilingAtStart: ceilingAtStart === null ? null : ceilingAtStart.total,
  };
}

const WITHOUT_ANSWER = { 已参保: 'insured', 没写出生: 'stopped', 看不懂: 'stopped' };

describe('one list, three ways: list, wizard, command line', () => {
  let taken = new Map<string, Taken>();
  beforeAll(async () => {
    taken = await takeAll();
  }, 120_000);
  const of = (name: string): Taken => {
    const found = taken.get(name);
    if (found === undefined) throw new Error(`${name} is not on the list any more`);
    return found;
  };

  it('leaves nobody out, and without an answer only who must be', () => {
    expect([...taken.keys()]).toEqual(NAMES);
    const without = [...taken].filter(([, { row }]) => row.result.answer === undefined);
    expect(Object.fromEntries(without.map(([name, { row }]) => [name, row.result.status]))).toEqual(
      WITHOUT_ANSWER,
    );
  });

  describe.each(NAMES.filter((name) => !(name in WITHOUT_ANSWER)))('%s', (name) => {
    it('has in every field what the command line prints', () => {
      const { row, person, printed } = of(name);
      if (printed === undefined) throw new Error('not sent to the command line');
      expect(printed).toEqual(JSON.parse(JSON.stringify(assess(person?.case))));
      for (const scenario of SCENARIOS) {
        expect(row.result.answer?.[scenario]).toEqual(figuresOf(printed, scenario));
      }
      expect(person?.answer).toEqual(row.result.answer);
    });

    it('comes to the same outcomes as the answers in the wizard, stored and sent', () => {
      const { person, printed } = of(name);
      for (const answers of travelled(person?.answers ?? {})) {
        const cases = toCases(answers, asOf);
        expect(cases.map(({ id }) => id)).toEqual(['only']);
        const wizard = assess(cases[0]?.case);
        if (!wizard.ok || !printed?.ok) throw new Error('no answer');
        for (const scenario of SCENARIOS) {
          const outcome = JSON.parse(JSON.stringify(wizard.assessment[scenario]));
          // Which years lay idle before 2025 is told, but moves no figure.
          expect(outcome).toEqual(printed.assessment[scenario]);
        }
      }
    });

    it('loses by a month of waiting what the command line says of a month later', () => {
      const { row, person, printed, printedLater } = of(name);
      const { urgency, daysLater } = row.result.answer?.delay ?? { daysLater: Number.NaN };
      const { on, window, coverageYears = [] } = person?.case?.payment ?? {};
      // Over in the year itself, it stays over; any other window would have to be asked about.
      if (window !== 'outside' || yearOf(on ?? asOf) !== coverageYears[0]) return;
      if (!printed?.ok || !printedLater?.ok) throw new Error('no answer');
      const days = SCENARIOS.map((scenario) => {
        const [now, after] = [printed.assessment[scenario], printedLater.assessment[scenario]];
        return now.benefits.effective
          ? daysBetween(now.benefits.startsOn, after.benefits.startsOn)
          : 0;
      });
      expect(urgency).not.toBe('unknown');
      expect(daysLater).toBe(Math.max(0, ...days));
    });
  });
});
