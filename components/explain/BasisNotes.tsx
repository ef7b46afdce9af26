import { loadMessages } from '@/messages/messages';
import { BasisNote } from './BasisNote';
import { basisOf } from './basis';

export interface BasisNotesProps {
  clauses: readonly Parameters<typeof basisOf>[0][];
}

/** The grounds of the paragraph above, one line each. */
export function BasisNotes({ clauses }: BasisNotesProps) {
  const { basis: words } = loadMessages('explain');
  return (
    <div className="basis-notes">
      {clauses.map((id) => (
        <BasisNote key={id} basis={basisOf(id)} label={words.label} />
      ))}
    </div>
  );
}
