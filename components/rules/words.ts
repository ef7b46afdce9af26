import { loadMessages } from '@/messages/messages';

/** Every text the pages of rules and places print; on the server only. */
export function rulesWords() {
  const { person, event } = loadMessages('wizard');
  return {
    page: loadMessages('rules-page'),
    rules: loadMessages('rules'),
    regions: loadMessages('regions'),
    basis: loadMessages('result').basis,
    groups: person.group.options,
    tiers: person.tier.options,
    events: event.options,
  };
}

export type RulesWords = ReturnType<typeof rulesWords>;
