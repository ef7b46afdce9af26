import { memo } from 'react';
import type { Difference } from '@/lib/cases/check-case';
import type { Messages } from '@/messages/messages';
import { cx } from '../ui/cx';
import { fill } from '../ui/fill';
import { Icon } from '../ui/Icon';
import type { CaseView } from './case-groups';

export type VerifyWords = Messages['verify'];

export interface CaseRowProps {
  golden: CaseView;
  /** Absent = not computed yet. */
  verdict: readonly Difference[] | undefined;
  words: VerifyWords;
}

/** One person: a mark with its word, how the answer was worked out, and what differs. */
export const CaseRow = memo(function CaseRow({ golden, verdict, words }: CaseRowProps) {
  const { id, person, why, origin, rules } = golden;
  const mark = verdict === undefined ? 'waiting' : verdict.length === 0 ? 'right' : 'wrong';
  return (
    <li id={`c-${id}`} className={cx('case', `case-${mark}`)}>
      <p className="case-head">
        <span className="case-mark">
          {mark !== 'waiting' && <Icon name={mark === 'right' ? 'check' : 'cross'} />}{' '}
          {words.marks[mark]}
        </span>
        <b>{person}</b>
      </p>
      <p>{why}</p>
      <p className="hint">
        {words.rules}
        {rules.map((rule) => (
          <a key={rule} href={`/rules/#${rule}`} className="case-rule">
            {rule}
          </a>
        ))}{' '}
        {fill(words.origin, { origin })}
      </p>
      {verdict?.map(({ where, path, expected, got }) => (
        <p key={`${where}${path}`} className="case-difference">
          {fill(words.difference.line, {
            where: words.difference.where[where],
            path,
            expected: say(expected, words),
            got: say(got, words),
          })}
        </p>
      ))}
    </li>
  );
});

function say(value: unknown, words: VerifyWords): string {
  if (value === undefined || value === null) return words.difference.nothing;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
