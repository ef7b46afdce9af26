import type { Answers } from '@/lib/answers/answers';
import { withoutStaleWindows } from '@/lib/answers/windows';
import type { CalendarDate } from '@/lib/values/calendar-date';

/** Somebody at the counter. The name is whatever the helper likes to call them, or nothing. */
export interface Person {
  readonly id: number;
  readonly name: string;
  readonly answers: Answers;
}

/** As many characters of a name as fit on a sheet. */
export const LONGEST_NAME = 20;

/** Everybody of one household who has been entered, and who is being entered. */
export interface Desk {
  readonly people: readonly Person[];
  readonly current: number;
  /** What 下一位 cleared, to be brought back once; never more than one step. */
  readonly cleared?: Desk | undefined;
}

/** What belongs to the place and the day and not to the person; of the figures see `newcomer`. */
const SHARED = [
  'region',
  'payWhen',
  'payOn',
  'coverageYears',
  'window',
  'nextWindow',
  'windowOn',
  'local',
  'readings',
] as const satisfies readonly (keyof Answers)[];

export const EMPTY_DESK: Desk = { people: [{ id: 1, name: '', answers: {} }], current: 1 };

export function currentPerson({ people, current }: Desk): Person {
  return people.find(({ id }) => id === current) ?? { id: current, name: '', answers: {} };
}

/** Whether nothing is known of this person but the place and the day. */
export function isBlank({ name, answers }: Person): boolean {
  return (
    name === '' && Object.keys(answers).every((key) => SHARED.some((shared) => shared === key))
  );
}

export function isDeskBlank({ people }: Desk): boolean {
  return people.every(isBlank);
}

/** New answers or another name for one person. Once somebody new is begun, 下一位 is final. */
export function updatePerson(desk: Desk, id: number, change: Partial<Omit<Person, 'id'>>): Desk {
  const people = desk.people.map((person) =>
    person.id === id ? { ...person, ...change } : person,
  );
  const { cleared, ...rest } = { ...desk, people };
  return cleared && isDeskBlank(rest) ? { ...rest, cleared } : rest;
}

/** Somebody else of the same household; whoever was entered stays. */
export function nextOfHousehold(desk: Desk): Desk {
  const { people } = desk;
  const person = newcomer(desk);
  const kept = people.filter((each) => !isBlank(each));
  return { people: [...kept, person], current: person.id };
}

/** The next household: nothing of this one stays but the place and the day. */
export function nextPerson(desk: Desk): Desk {
  // Pressed twice: there is nobody to clear, and the one cleared a moment ago can still come back.
  if (isDeskBlank(desk)) return desk;
  const person = newcomer(desk);
  const { cleared: _, ...before } = desk;
  return { people: [person], current: person.id, cleared: before };
}

/** 下一位 taken back, once. */
export function undoNext(desk: Desk): Desk {
  return desk.cleared ?? desk;
}

export function openPerson(desk: Desk, id: number): Desk {
  const people = desk.people.filter((person) => person.id === id || !isBlank(person));
  return { people, current: id };
}

export function removePerson(desk: Desk, id: number): Desk {
  const person = newcomer(desk);
  const left = desk.people.filter((each) => each.id !== id);
  const people = left.length > 0 ? left : [person];
  const current = id === desk.current ? (people[people.length - 1]?.id ?? person.id) : desk.current;
  return { people, current };
}

/**
 * Somebody whose answers come from elsewhere: a link, a code, a row of a list. Takes the place still
 * empty; who is being entered is cleared as by 下一位 and can be brought back.
 */
export function seatPerson(desk: Desk, name: string, answers: Answers): Desk {
  const { people, current, cleared }: Desk = isBlank(currentPerson(desk))
    ? // Somebody new is begun: whoever was cleared before is gone for good.
      { people: desk.people, current: desk.current }
    : nextPerson(desk);
  const person = { id: highestId(desk) + 1, name, answers };
  return {
    people: people.map((each) => (each.id === current ? person : each)),
    current: person.id,
    ...(cleared && { cleared }),
  };
}

/** Nobody is left, nor anything to bring back; place and day stay. */
export function clearDesk(desk: Desk): Desk {
  const person = newcomer(desk);
  return { people: [person], current: person.id };
}

/** Without what a new day leaves in doubt; the same object if nothing is. */
export function newDay(desk: Desk, asOf: CalendarDate): Desk {
  const cleared = desk.cleared && newDay(desk.cleared, asOf);
  const people = desk.people.map((person) => {
    const answers = withoutStaleWindows(person.answers, asOf);
    return answers === person.answers ? person : { ...person, answers };
  });
  const same = cleared === desk.cleared && people.every((each, at) => each === desk.people[at]);
  return same ? desk : { ...desk, people, cleared };
}

function newcomer(desk: Desk): Person {
  const { answers } = currentPerson(desk);
  const entries = Object.entries(answers).filter(([key]) => SHARED.some((each) => each === key));
  const { local, ...shared }: Answers = Object.fromEntries(entries);
  // A premium is kept by its year alone but was that of one tier: a child's is not an adult's.
  const { premiums: _, ...figures } = local ?? {};
  const kept = Object.keys(figures).length > 0 ? { ...shared, local: figures } : shared;
  return { id: highestId(desk) + 1, name: '', answers: kept };
}

/** Ids are never used twice, or the form of one person would be taken for that of another. */
function highestId({ people, cleared }: Desk): number {
  const before = cleared ? highestId(cleared) : 0;
  return Math.max(before, ...people.map(({ id }) => id));
}
