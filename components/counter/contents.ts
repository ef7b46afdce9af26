import type { Answers } from '@/lib/answers/answers';
import { readStoredAnswers } from '@/lib/answers/stored-answers';
import { type Desk, isBlank, LONGEST_NAME, type Person } from './people';

/** What the counter holds, as it is locked away. */
export interface Contents {
  readonly people: readonly Pick<Person, 'name' | 'answers'>[];
  /** From the list's own keeper. */
  readonly list?: string;
}

const VERSION = 1;

export function writeContents({ people }: Desk, list: string | undefined): string {
  const kept = people
    .filter((person) => !isBlank(person))
    .map(({ name, answers }) => ({ name, answers: readable(answers) }));
  return JSON.stringify({ version: VERSION, people: kept, list });
}

/** A year like 9999 is told to be wrong but is there; kept, it would make all the rest unreadable. */
function readable(answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).filter(([key, value]) => readStoredAnswers({ [key]: value })),
  );
}

/** All or nothing: half a household would pass for a whole one. */
export function readContents(text: string): Contents | undefined {
  try {
    const { version, people, list } = JSON.parse(text);
    if (version !== VERSION || !Array.isArray(people)) return undefined;
    if (list !== undefined && typeof list !== 'string') return undefined;
    const read = people.map(readPerson);
    if (read.some((person) => person === undefined)) return undefined;
    return { people: read.filter((person) => person !== undefined), ...(list && { list }) };
  } catch {
    return undefined;
  }
}

/** Everybody who was kept, the last one on the desk; the counter as it was when nobody was. */
export function deskOf({ people }: Contents, before: Desk): Desk {
  if (people.length === 0) return before;
  const seated = people.map((person, index) => ({ ...person, id: index + 1 }));
  return { people: seated, current: seated.length };
}

function readPerson(value: unknown): Contents['people'][number] | undefined {
  const { name, answers } = (value ?? {}) as { name?: unknown; answers?: unknown };
  const read: Answers | undefined = readStoredAnswers(answers);
  if (typeof name !== 'string' || name.length > LONGEST_NAME || read === undefined) {
    return undefined;
  }
  return { name, answers: read };
}
