import type { SourceDocument } from './source-document';

export const NATIONAL_DOCUMENTS = {
  nat38: {
    title: '国务院办公厅关于健全基本医疗保险参保长效机制的指导意见',
    number: '国办发〔2024〕38号',
    issuer: '国务院办公厅',
    date: '2024-07-26',
    url: 'https://www.gov.cn/zhengce/content/202408/content_6965741.htm',
    grade: 'A',
  },
  'fan-2024-08-01': {
    title: '樊卫东（国家医保局待遇保障司）对国办发〔2024〕38号的解释',
    described: true,
    issuer: '国家医保局待遇保障司',
    date: '2024-08-01',
    grade: 'B',
  },
  'press-2024-08-01': {
    title: '新华社、人民日报对国办发〔2024〕38号的报道',
    described: true,
    issuer: '新华社、人民日报',
    date: '2024-08-01',
    grade: 'B',
  },
  'nhsa-2024-19': {
    title: '国家层面的医保发〔2024〕19号（不是浙江的 19 号文）',
    described: true,
    number: '医保发〔2024〕19号',
    grade: 'B',
  },
  'civil-code': {
    title: '中华人民共和国民法典',
    grade: 'A',
  },
  'spec-assumption': {
    title: '推定：文件没有写明，按文义推算',
    described: true,
    grade: 'derived',
  },
  unattributed: {
    title: '整理资料时记下、没有注明出处的情况',
    described: true,
    date: '2026-11-21',
  },
} as const satisfies Record<string, SourceDocument>;
