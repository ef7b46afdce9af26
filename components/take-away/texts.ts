import type { Messages } from '@/messages/messages';

/** Types only: the texts themselves come from the server as props. */
export type TakeAwayTexts = Messages['takeaway'];

/** `ResultWords` together with the texts of this part. */
export interface TakeAwayWords {
  readonly takeaway: TakeAwayTexts;
  readonly result: Messages['result'];
  readonly rules: Messages['rules'];
}
