import { regionsData } from '@/lib/export/data';
import { download } from '@/lib/export/download';
import { loadMessages } from '@/messages/messages';

export const dynamic = 'force-static';

export function GET(): Response {
  return Response.json(download(regionsData(), loadMessages('regions')));
}
