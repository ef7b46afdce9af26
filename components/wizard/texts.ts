import type { Messages } from '@/messages/messages';

/** Types only: the texts themselves come from the server as props. */
export type WizardTexts = Messages['wizard'];
export type ShellTexts = WizardTexts['shell'];

/** What every page of questions is given beside its own texts. */
export interface StepProps<Texts> {
  readonly shell: ShellTexts;
  readonly errors: Readonly<Record<string, string>>;
  readonly texts: Texts;
}

/** The words the answers are repeated in are the words they were asked in. */
export interface CheckTexts {
  readonly check: Messages['check'];
  readonly month: string;
  readonly groups: WizardTexts['person']['group']['options'];
  readonly tiers: WizardTexts['person']['tier']['options'];
  readonly statuses: WizardTexts['history']['statuses'];
  readonly claims: WizardTexts['claims']['states'];
  readonly events: WizardTexts['event']['options'];
}
