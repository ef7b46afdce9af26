import { parseYear } from '@/lib/answers/parse-number';
import type { Problem } from '@/lib/answers/problems';
import type { PremiumTier } from '@/lib/values/enrolment-case';
import type { StepDefinition } from '../wizard/step-definition';

export type PersonForm = {
  birthYear: string;
  eligibleSince: string;
  group: string;
  tier: string;
};

export const personFields: StepDefinition<PersonForm> = {
  id: 'person',
  texts: ['birthYear', 'eligibleSince'],
  toForm: ({ birthYear, eligibleSince, group, tier }) => ({
    birthYear: birthYear === undefined ? '' : String(birthYear),
    eligibleSince: eligibleSince === undefined ? '' : String(eligibleSince),
    group: group ?? '',
    tier: tier ?? '',
  }),
  read: (form) => {
    const birth = parseYear(form.birthYear);
    const since = parseYear(form.eligibleSince);
    const problems: Problem[] = [];
    if (!birth.ok) problems.push({ field: 'birthYear', code: codeOf('birth-year', birth.reason) });
    if (!since.ok && since.reason !== 'empty') {
      problems.push({ field: 'eligibleSince', code: codeOf('eligible', since.reason) });
    }
    return {
      patch: {
        birthYear: birth.ok ? birth.value : undefined,
        eligibleSince: since.ok ? since.value : undefined,
        group: form.group || undefined,
        tier: (form.tier || undefined) as PremiumTier | undefined,
      },
      problems,
    };
  },
};

function codeOf(field: string, reason: 'empty' | 'two-digits' | 'not-a-number'): string {
  return `${field}-${reason === 'empty' ? 'missing' : reason}`;
}

/** Which words name a tier where it is chosen from these: some places tell students by birth. */
export function tierText(
  tier: PremiumTier,
  tiers: readonly PremiumTier[],
): PremiumTier | 'student-before-2008' {
  return tier === 'student' && tiers.includes('student-2008') ? 'student-before-2008' : tier;
}
