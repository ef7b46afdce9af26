import type { Messages } from '@/messages/messages';

export interface RetirementRulesProps {
  rules: Messages['retire']['rules'];
}

/** The five provisions in plain words. */
export function RetirementRules({ rules }: RetirementRulesProps) {
  return (
    <ol>
      {rules.map(({ id, title, text, where }) => (
        <li key={id}>
          <h3>{title}</h3>
          <p>{text}</p>
          <p className="hint">{where}</p>
        </li>
      ))}
    </ol>
  );
}
