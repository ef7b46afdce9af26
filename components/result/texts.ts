import type { Messages } from '@/messages/messages';

/** Types only: the texts themselves come from the server as props. */
export type ResultTexts = Messages['result'];
export type RuleTexts = Messages['rules'];

export interface ResultWords {
  readonly result: ResultTexts;
  readonly rules: RuleTexts;
  readonly regions: Messages['regions'];
  readonly errors: Messages['errors'];
  /** From the questions: their names and the words of 清空. */
  readonly steps: Readonly<Record<string, string>>;
  readonly shell: Pick<Messages['wizard']['shell'], 'clear' | 'storage' | 'dateParts'>;
  readonly choose: Messages['choose'];
  readonly takeaway: Messages['takeaway'];
  /** Name of the site and that all of this is an estimate, as every page says them. */
  readonly name: string;
  readonly estimate: string;
}
