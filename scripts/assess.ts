/**
 * Batch door to the engine: one `EnrolmentCase` a line on standard input, one result a line on
 * standard output, in the same order. A bad line spoils only itself. Meant for a shell or Spark's
 * `pipe`; memory does not grow with the number of lines.
 */
import { once } from 'node:events';
import { StringDecoder } from 'node:string_decoder';
import { type AssessResult, assess } from '../lib/index';

const BYTE_ORDER_MARK = '\uFEFF';
/** Written in one go, so that a hundred thousand rows are not a hundred thousand system calls. */
const OUTPUT_CHUNK = 64 * 1024;

function answer(line: string): AssessResult {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    return { ok: false, error: { code: 'invalid-json', paths: [] } };
  }
  return assess(parsed);
}

/**
 * Splits on line feeds only: `node:readline` also breaks at U+2028, which JSON allows inside
 * strings, and would tear such a row in two.
 */
async function* lines(input: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  // Pieces of an unfinished line, joined once: adding chunk to chunk would be quadratic.
  let pieces: string[] = [];
  for await (const chunk of input) {
    const [end = '', ...rest] = decoder.write(chunk).split('\n');
    pieces.push(end);
    for (const next of rest) {
      yield pieces.join('');
      pieces = [next];
    }
  }
  yield pieces.join('') + decoder.end();
}

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

async function main(): Promise<void> {
  // The reader may have seen enough (`| head`); that is no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  let pending = '';
  let first = true;
  for await (const raw of lines(process.stdin)) {
    const line = (first && raw.startsWith(BYTE_ORDER_MARK) ? raw.slice(1) : raw).trim();
    first = false;
    if (line === '') continue;
    pending += `${JSON.stringify(answer(line))}\n`;
    if (pending.length >= OUTPUT_CHUNK) {
      await write(pending);
      pending = '';
    }
  }
  await write(pending);
}

await main();
