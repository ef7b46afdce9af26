import { caseSchema } from '@/lib/export/case-schema';
import { schemaDownload } from '@/lib/export/download';

export const dynamic = 'force-static';

export function GET(): Response {
  return Response.json(schemaDownload(caseSchema()));
}
