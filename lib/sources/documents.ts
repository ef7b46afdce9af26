import { EXPLANATION_DOCUMENTS } from './explanation-documents';
import { LOCAL_DOCUMENTS } from './local-documents';
import { NATIONAL_DOCUMENTS } from './national-documents';
import type { SourceDocument } from './source-document';

export type { Grade, SourceDocument } from './source-document';

export type SourceId =
  | keyof typeof NATIONAL_DOCUMENTS
  | keyof typeof LOCAL_DOCUMENTS
  | keyof typeof EXPLANATION_DOCUMENTS;

export const SOURCES: Readonly<Record<SourceId, SourceDocument>> = {
  ...NATIONAL_DOCUMENTS,
  ...LOCAL_DOCUMENTS,
  ...EXPLANATION_DOCUMENTS,
};
