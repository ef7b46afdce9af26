import { expect, it } from 'vitest';
import { messages } from '@/messages/messages';
import { cameraProblem, type Problem, sayProblem } from './problems';

const { takein, takeaway } = messages;

it.each([
  ['NotAllowedError', 'camera-denied'],
  ['SecurityError', 'camera-denied'],
  ['NotFoundError', 'camera-none'],
  ['OverconstrainedError', 'camera-none'],
  ['NotReadableError', 'camera-busy'],
  ['AbortError', 'camera-busy'],
  ['TypeError', 'camera-busy'],
])('%s is %s', (name, problem) => {
  expect(cameraProblem(new DOMException('', name))).toBe(problem);
});

it('every problem says what happened and another way', () => {
  const links = Object.keys(takeaway.open.errors) as Problem[];
  const others = Object.keys(takein.problems) as Problem[];
  for (const problem of [...links, ...others]) {
    const { title, text } = sayProblem(problem, takein, takeaway.open.errors);
    expect(title, problem).toMatch(/\p{Script=Han}{4}/u);
    expect(text, problem).toMatch(/让对方|粘贴|选|要扫的是|要的是|再点/);
    expect(text, problem).not.toMatch(/undefined/);
  }
});
