import type { SourceDocument } from './source-document';

export const LOCAL_DOCUMENTS = {
  zj19: {
    title: '浙江省医疗保障局等九部门关于印发《关于健全基本医疗保险参保长效机制的实施意见》的通知',
    number: '浙医保联发〔2024〕19号',
    issuer: '浙江省医疗保障局等九部门',
    date: '2024-12-31',
    effective: '2025-04-01',
    grade: 'A',
  },
  'hangzhou-ceiling-2024': {
    title: '杭州 2024 年大病保险封顶线（媒体或官微转述）',
    described: true,
    grade: 'B',
  },
  'hangzhou-2025': {
    title: '杭州 2025 年度居民医保缴费标准与集中期（媒体或官微转述）',
    described: true,
    grade: 'B',
  },
  'hangzhou-2026': {
    title: '杭州 2026 年度居民医保缴费标准与集中期（媒体或官微转述）',
    described: true,
    grade: 'B',
  },
  'hangzhou-measures': {
    title: '杭州市基本医疗保障办法',
    effective: '2026-01-01',
  },
  'wenzhou-2024': {
    title: '温州 2024 年度集中期延期（媒体或官微转述）',
    described: true,
    grade: 'B',
  },
  'haiyan-2025': {
    title: '海盐县 2025 年度居民医保参保缴费',
    described: true,
    grade: 'A',
  },
  'shaoxing-2021': {
    title: '绍兴 2021 年通知',
    described: true,
    date: '2021',
    grade: 'A',
  },
  'yiwu-2026': {
    title: '义乌 2026 年度居民医保个人缴费标准（媒体或官微转述）',
    described: true,
    grade: 'B',
  },
  'taizhou-2021': {
    title: '台州 2021 年度方案（媒体或官微转述）',
    described: true,
    grade: 'B',
  },
  'taizhou-2025': {
    title: '台州 2025 年度居民医保个人缴费标准（媒体或官微转述）',
    described: true,
    grade: 'B',
  },
  'taizhou-2026': {
    title: '台州 2026 年度居民医保缴费标准与集中期（媒体或官微转述）',
    described: true,
    grade: 'B',
  },
  'anhui-opinion': {
    title: '关于健全基本医疗保险参保长效机制的实施意见',
    issuer: '安徽七部门',
    grade: 'B',
  },
  'fujian-2025-3': {
    title: '闽政办〔2025〕3号',
    described: true,
    number: '闽政办〔2025〕3号',
    grade: 'B',
  },
  'xiamen-qa': {
    title: '厦门医保服务口径',
    described: true,
    issuer: '厦门医保服务',
    grade: 'B',
  },
  'jiangxi-relay': {
    title: '江西口径（媒体或官微转述）',
    described: true,
    grade: 'B',
  },
  'shandong-opinion': {
    title: '山东省政府办公厅实施意见',
    described: true,
    issuer: '山东省政府办公厅',
    date: '2024-08',
    grade: 'B',
  },
  'qingdao-qa': {
    title: '青岛医疗保障口径',
    described: true,
    issuer: '青岛医疗保障',
    grade: 'B',
  },
  'xuchang-qa-2026': {
    title: '许昌市医保局问答',
    described: true,
    issuer: '许昌市医保局',
    date: '2026-01-08',
    grade: 'A',
  },
  'langfang-qa': { title: '廊坊口径（媒体或官微转述）', described: true, grade: 'B' },
  'jingzhou-qa': { title: '荆州口径（媒体或官微转述）', described: true, grade: 'B' },
  'guangxi-measures': {
    title: '广西城乡居民基本医疗保险实施办法',
    date: '2025-03',
    grade: 'B',
  },
  'sichuan-opinion': {
    title: '四川省政府办公厅实施意见',
    described: true,
    issuer: '四川省政府办公厅',
    date: '2025-09',
    grade: 'B',
  },
  'hechuan-briefing': {
    title: '重庆市合川区医保局宣讲',
    described: true,
    issuer: '重庆市合川区医保局',
    grade: 'B',
  },
  'yunnan-2024': {
    title: '云南省的云政办规文件（文号没有查全）',
    described: true,
    date: '2024-12-24',
    grade: 'B',
  },
  'xian-2024-73': {
    title: '西安市医保发〔2024〕73号',
    described: true,
    number: '市医保发〔2024〕73号',
    grade: 'A',
  },
  'fuxin-qa-2025': {
    title: '阜新市医保局问答',
    described: true,
    issuer: '阜新市医保局',
    date: '2025-09-08',
    grade: 'A',
  },
} as const satisfies Record<string, SourceDocument>;
