import { BasisNote } from '@/components/explain/BasisNote';
import type { Basis } from '@/components/explain/basis';
import { DefinitionRows } from '@/components/ui/DefinitionRows';
import { fill } from '@/components/ui/fill';
import type { Conclusion } from '@/lib/explain/where-to-enrol';
import type { Messages } from '@/messages/messages';

export interface ConclusionViewProps {
  conclusion: Conclusion;
  words: Messages['where']['conclusion'];
  sentences: Messages['where']['conclusions'];
  bases: Readonly<Record<string, Basis>>;
  basisLabel: string;
}

const has = <Key extends string>(record: Record<Key, string>, key: string): key is Key =>
  key in record;

/** One row of the table in words: where, which scheme, with what, how firmly, on which grounds. */
export function ConclusionView({
  conclusion,
  words,
  sentences,
  bases,
  basisLabel,
}: ConclusionViewProps) {
  const { id, schemes, materials, certainty, clauses, grace } = conclusion;
  const [first, second] = schemes.map((scheme) => words.schemes[scheme]);
  const scheme = second ? fill(words.schemes.or, { first, second }) : first;
  const named = materials.map((material) => words.materials[material]);
  const cited = grace ? [...clauses, grace] : clauses;
  return (
    <div className="conclusion">
      <p className="font-bold">{has(sentences, id) && sentences[id]}</p>
      <DefinitionRows
        rows={[
          ...(scheme
            ? [
                { id: 'scheme', label: words.schemes.label, value: scheme },
                {
                  id: 'materials',
                  label: words.materials.label,
                  value: named.join(words.materials.and) || words.materials.none,
                },
              ]
            : []),
          {
            id: 'certainty',
            label: words.certainty.label,
            value: words.certainty[certainty],
          },
          ...(grace ? [{ id: 'grace', label: words.grace.label, value: words.grace.text }] : []),
        ]}
      />
      {cited.map((clause) => {
        const basis = bases[clause];
        return basis && <BasisNote key={clause} basis={basis} label={basisLabel} />;
      })}
      {cited.length === 0 && <p className="hint">{words.noBasis}</p>}
    </div>
  );
}
