import type { Metadata } from 'next';
import { fill } from '@/components/ui/fill';
import { formatDate } from '@/components/ui/format';
import { caseGroups } from '@/components/verify/case-groups';
import { SelfCheck } from '@/components/verify/SelfCheck';
import { GOLDEN_CASES } from '@/lib/cases/golden-cases';
import { OFFICIAL_CASES } from '@/lib/cases/official';
import { downloadDigests } from '@/lib/export/downloads';
import { DATA_VERSION, RULES_VERSION } from '@/lib/version';
import { loadMessages } from '@/messages/messages';
import '@/components/verify/verify.css';

const words = loadMessages('verify');

export const metadata: Metadata = { title: words.title };

export default function VerifyPage() {
  const digests = downloadDigests();
  return (
    <div className="column prose">
      <h1>{words.heading}</h1>
      <p className="text-lg">{fill(words.lead, { count: GOLDEN_CASES.length })}</p>
      <noscript>
        <p className="notice notice-warning">{words.noScript}</p>
      </noscript>
      <SelfCheck groups={caseGroups(GOLDEN_CASES, OFFICIAL_CASES)} words={words} />
      <p className="hint">
        {fill(words.version, { version: formatDate(RULES_VERSION), data: DATA_VERSION })}
      </p>
      <p className="hint break-all">{fill(words.digest, { digest: digests['cases.json'] })}</p>
    </div>
  );
}
