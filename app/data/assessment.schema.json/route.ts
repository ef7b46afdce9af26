import { assessmentSchema } from '@/lib/export/assessment-schema';
import { schemaDownload } from '@/lib/export/download';

export const dynamic = 'force-static';

export function GET(): Response {
  return Response.json(schemaDownload(assessmentSchema()));
}
