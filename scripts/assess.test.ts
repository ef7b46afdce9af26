import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'vitest';
import { GOLDEN_CASES } from '../lib/cases/golden-cases';
import { assess } from '../lib/index';

const REPOSITORY = fileURLToPath(new URL('..', import.meta.url));
const COMMAND = ['node_modules/.bin/tsx', 'scripts/assess.ts'] as const;
// Starting Node five times at once takes long on a busy machine.
const TIMEOUT = 60_000;

interface Run {
  readonly exit: number | null;
  readonly lines: readonly string[];
  readonly errors: string;
}

/** Feeds `chunks` one after another, each its own read, to the command line. */
function run(
  chunks: readonly (string | Buffer)[],
  [program, ...parameters]: readonly [string, ...string[]] = COMMAND,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, { cwd: REPOSITORY, env: environment });
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on('data', (data: Buffer) => output.push(data));
    child.stderr.on('data', (data: Buffer) => errors.push(data));
    // The reader may close before it was sent everything (`| head`).
    child.stdin.on('error', () => undefined);
    child.on('error', reject);
    child.on('close', (exit) => {
      const text = Buffer.concat(output).toString('utf8');
      const lines = text.split('\n').slice(0, -1);
      resolve({ exit, lines, errors: Buffer.concat(errors).toString('utf8') });
    });
    const feed = ([chunk, ...rest]: readonly (string | Buffer)[]): void => {
      if (chunk === undefined) child.stdin.end();
      else child.stdin.write(chunk, () => setTimeout(feed, 30, rest));
    };
    feed(chunks);
  });
}

const parsed = ({ lines }: Run) => lines.map((line) => JSON.parse(line));
const [first] = GOLDEN_CASES;
const line = (ref: string) => JSON.stringify({ ...first?.case, ref });
const INVALID_JSON = { ok: false, error: { code: 'invalid-json', paths: [] } };

describe.concurrent('the command line', () => {
  it('answers in order what assess answers', { timeout: TIMEOUT }, async ({ expect }) => {
    const input = GOLDEN_CASES.map(({ id, case: facts }) => ({ ...facts, ref: id.slice(0, 64) }));
    const result = await run([input.map((one) => `${JSON.stringify(one)}\n`).join('')]);
    expect(result.exit).toBe(0);
    expect(result.errors).toBe('');
    expect(parsed(result)).toEqual(JSON.parse(JSON.stringify(input.map(assess))));
  });

  it('keeps a bad line to itself', { timeout: TIMEOUT }, async ({ expect }) => {
    const result = await run([
      `\uFEFF${line('bom')}\r\n`,
      '\n   \n\r\n',
      `{"version":1,"ref":"torn"\n`,
      `${line('two')} ${line('on one line')}\n`,
      'null\n"text"\n[1]\n',
      `{"ref":"wrong","version":1}\n`,
      // The separator is written raw, as JSON allows inside a string.
      `${line('before\u2028after\u2029')}\r\n`,
      `\uFEFF${line('a mark in the middle of a file')}\n`,
      line('last without line feed'),
    ]);
    expect(result.exit).toBe(0);
    const answers = parsed(result);
    expect(answers.map(({ ok, ref }) => ref ?? ok)).toEqual([
      'bom',
      false,
      false,
      false,
      false,
      false,
      'wrong',
      'before\u2028after\u2029',
      expect.anything(),
      'last without line feed',
    ]);
    expect(answers.slice(1, 3)).toEqual([INVALID_JSON, INVALID_JSON]);
    expect(answers[3]).toEqual({ ok: false, error: { code: 'invalid-case', paths: [''] } });
    expect(answers[6]).toMatchObject({ ok: false, ref: 'wrong', error: { code: 'invalid-case' } });
    expect(answers[9]).toMatchObject({ ok: true });
  });

  it('puts together a character torn in two', { timeout: TIMEOUT }, async ({ expect }) => {
    const bytes = Buffer.from(`${line('张𠮷')}\n`);
    const cut = bytes.indexOf(Buffer.from('𠮷')) + 2;
    const result = await run([bytes.subarray(0, cut), bytes.subarray(cut)]);
    expect(parsed(result)).toMatchObject([{ ok: true, ref: '张𠮷' }]);
  });

  it('says nothing to nothing', { timeout: TIMEOUT }, async ({ expect }) => {
    expect(await run([])).toEqual({ exit: 0, lines: [], errors: '' });
  });

  it('does not mind a reader who has seen enough', { timeout: TIMEOUT }, async ({ expect }) => {
    const many = `${line('many')}\n`.repeat(2000);
    const pipe = ['bash', '-c', `set -o pipefail; ${COMMAND.join(' ')} | head -1`] as const;
    // Bash itself complains about a locale the machine does not have.
    const result = await run([many], pipe, { ...process.env, LC_ALL: 'C', LANG: 'C' });
    expect(result.lines).toHaveLength(1);
    expect({ exit: result.exit, errors: result.errors }).toEqual({ exit: 0, errors: '' });
  });
});
