import type { Messages } from '@/messages/messages';

/** Types only: the texts themselves come from the server as props. */
export type ChooseTexts = Messages['choose'];

/** What these parts say, and what the rest of the page says of the same things. */
export interface ChooseWords {
  readonly choose: ChooseTexts;
  readonly result: Messages['result'];
  readonly rules: Messages['rules'];
  readonly dateParts: Messages['wizard']['shell']['dateParts'];
}
