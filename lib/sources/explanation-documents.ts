import type { SourceDocument } from './source-document';

/** What the pages of explanation quote beside the two documents everything else rests on. */
export const EXPLANATION_DOCUMENTS = {
  'nhsa-2024-03-25': {
    title: '国家医保局 2024 年 3 月 25 日公布的数',
    described: true,
    issuer: '国家医保局',
    date: '2024-03-25',
    grade: 'B',
  },
  'premium-series': {
    title: '整理的历年个人缴费，由公布的合计与本息核对',
    described: true,
    grade: 'derived',
  },
  'nhsa-subsidy-2003': {
    title: '国家医保局对 2003 年财政补助的说法',
    described: true,
    issuer: '国家医保局',
    grade: 'B',
  },
  'mof-subsidy-2003': {
    title: '财政部对 2003 年财政补助的说法',
    described: true,
    issuer: '财政部',
    grade: 'B',
  },
  // No document and no grade were recorded for these: the pages say so beside every such figure.
  'national-figures': {
    title: '整理的国家层面的数，没有记下出自哪份文件',
    described: true,
  },
  'subsidy-2026': {
    title: '2026 年财政补助标准，没有记下文号',
    described: true,
    grade: 'A',
  },
} as const satisfies Record<string, SourceDocument>;
