import type { Messages } from '@/messages/messages';
import type { ResultWords } from '../result/texts';
import type { RosterTexts, RosterWords } from '../roster/texts';
import type { WizardTexts } from '../wizard/texts';

/** Types only: the texts themselves come from the server as props. */
export type CounterTexts = Messages['counter'];

/** The questions are asked in the words of the pages that ask them one by one. */
export interface DeskWords extends Omit<WizardTexts, 'shell'> {
  readonly desk: CounterTexts['desk'];
  readonly dateParts: WizardTexts['shell']['dateParts'];
  readonly errors: Readonly<Record<string, string>>;
}

export interface CounterWords {
  readonly counter: CounterTexts;
  readonly desk: DeskWords;
  readonly result: ResultWords;
  readonly roster: RosterWords;
  readonly delays: RosterTexts['table'];
  readonly vault: Messages['vault'];
  readonly takein: Messages['takein'];
}
