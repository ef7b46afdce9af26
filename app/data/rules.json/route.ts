import { rulesData } from '@/lib/export/data';
import { download } from '@/lib/export/download';
import { loadMessages } from '@/messages/messages';

export const dynamic = 'force-static';

export function GET(): Response {
  const { rules, readings } = loadMessages('rules');
  const { more } = loadMessages('rules-page');
  return Response.json(download(rulesData(), { rules, more, readings }));
}
