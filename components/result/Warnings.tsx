import type { WarningCode } from '@/lib';
import { fill } from '../ui/fill';
import { Notice } from '../ui/Notice';
import type { Situation } from './situations';
import type { ResultTexts } from './texts';
import { type WarningPlace, warningsAt } from './warnings';

export interface WarningsProps {
  place: WarningPlace;
  situations: readonly Situation[];
  texts: ResultTexts['warnings'];
  /** Said elsewhere in the same place. */
  except?: readonly WarningCode[];
  values?: Readonly<Record<string, string | number | undefined>>;
}

/** The warnings that belong to one part of the page. */
export function Warnings({ place, situations, texts, except = [], values = {} }: WarningsProps) {
  const codes = warningsAt(place, situations).filter((code) => !except.includes(code));
  return (
    <>
      {codes.map((code) => (
        <Notice key={code} kind="warning">
          <p>{fill(texts[code], values)}</p>
        </Notice>
      ))}
    </>
  );
}
