import type { Messages } from '@/messages/messages';

export type RosterTexts = Messages['roster'];

/** Names of things that other pages name too, so that they are called the same everywhere. */
export interface RosterWords {
  readonly roster: RosterTexts;
  readonly tiers: Messages['wizard']['person']['tier']['options'];
  readonly dateParts: Messages['wizard']['shell']['dateParts'];
}
