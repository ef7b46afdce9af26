import type { ReactNode } from 'react';
import { type Group, labelOf, type Situation } from './situations';
import type { ResultTexts } from './texts';

export interface SituatedProps<View> {
  groups: readonly Group<View>[];
  all: readonly Situation[];
  words: ResultTexts['situations'];
  children: (view: View, situation: Situation) => ReactNode;
}

/** One answer, or one box for each situation that comes to another answer, side by side. */
export function Situated<View>({ groups, all, words, children }: SituatedProps<View>) {
  const boxes = groups.flatMap(({ view, situations }) => {
    const [first] = situations;
    return first
      ? [{ label: labelOf(situations, all, words), content: children(view, first) }]
      : [];
  });
  if (boxes.length === 1) return <>{boxes[0]?.content}</>;
  return (
    <div className="tiles situations">
      {boxes.map(({ label, content }) => (
        <div key={label} className="situation">
          <p className="situation-label">{label}</p>
          {content}
        </div>
      ))}
    </div>
  );
}
