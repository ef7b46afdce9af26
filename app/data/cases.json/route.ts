import { casesData } from '@/lib/export/data';
import { download } from '@/lib/export/download';

export const dynamic = 'force-static';

export function GET(): Response {
  return Response.json(download(casesData()));
}
