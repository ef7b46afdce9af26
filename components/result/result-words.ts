import { loadMessages } from '@/messages/messages';
import type { ResultWords } from './texts';

/** Everything a result is worded with, for pages to hand on: on the server only. */
export function resultWords(): ResultWords {
  const { shell, ...wizard } = loadMessages('wizard');
  const { clear, storage, dateParts } = shell;
  const { name, footer } = loadMessages('common');
  const steps = Object.entries(wizard).map(([id, step]) => [id, step.name]);
  return {
    result: loadMessages('result'),
    rules: loadMessages('rules'),
    regions: loadMessages('regions'),
    errors: loadMessages('errors'),
    steps: Object.fromEntries(steps),
    shell: { clear, storage, dateParts },
    choose: loadMessages('choose'),
    takeaway: loadMessages('takeaway'),
    name,
    estimate: footer.estimate,
  };
}
