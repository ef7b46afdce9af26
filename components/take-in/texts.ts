import type { Messages } from '@/messages/messages';

/** Types only: the texts themselves come from the server as props. */
export type TakeInTexts = Messages['takein'];
export type LinkErrorTexts = Messages['takeaway']['open']['errors'];
