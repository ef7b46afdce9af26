import type { Clause } from './clause';

/** Passages only the pages of explanation cite: figures of the nation, and where to enrol. */
export const EXPLANATION_CLAUSES = {
  'premium-totals': {
    source: 'nhsa-2024-03-25',
    locator: '合计与本息',
    wording: 'summary',
    quote: '合计 2640；按年利率 5% 复利、各年缴费计到 2023 年，本息 3343.1',
  },
  'premium-series': {
    source: 'premium-series',
    locator: '历年个人缴费',
    wording: 'summary',
    quote:
      '个人缴费 2003—2023（元/年）：2003—2007 各 10；2008—2009 各 20；2010 30；2011 50；2012 60；2013 70；2014 90；2015 120；2016 150；2017 180；2018 220；2019 250；2020 280；2021 320；2022 350；2023 380。',
  },
  'subsidy-totals': {
    source: 'national-figures',
    locator: '财政补助',
    wording: 'summary',
    quote: '同期财政补助至少 6020，总保费至少 8660，财政约占 70%。',
  },
  'subsidy-2003-nhsa': {
    source: 'nhsa-subsidy-2003',
    locator: '2003 年补助',
    wording: 'summary',
    quote: '2003 年补助，国家医保局说不低于 10',
  },
  'subsidy-2003-mof': {
    source: 'mof-subsidy-2003',
    locator: '2003 年补助',
    wording: 'summary',
    quote: '财政部说 20',
  },
  'hospital-2022': {
    source: 'national-figures',
    locator: '次均住院费用',
    wording: 'summary',
    quote: '2022 年居民医保次均住院费用 8129 元，按 70% 报销约 5690 元。',
  },
  'young-in-hospital': {
    source: 'national-figures',
    locator: '20—29 岁住院',
    wording: 'summary',
    quote: '20—29 岁住院率 7%、人次 9%，最高一例 205 万元。',
  },
  'funding-2023-2025': {
    source: 'national-figures',
    locator: '筹资标准',
    wording: 'summary',
    quote: '2023 年筹资 1020 = 财政 640 + 个人 380；2024：670 + 400；2025：700 + 400',
  },
  'funding-2026': {
    source: 'subsidy-2026',
    locator: '财政补助',
    wording: 'summary',
    quote: '2026：财政比上年 +24（A），个人标准未收录。',
  },
  'zj19-2-1': {
    source: 'zj19',
    locator: '二(一)',
    wording: 'verbatim',
    quote:
      '切实放开放宽在常住地、就业地参加基本医疗保险的户籍限制，全面做好在就业地参加职工基本医疗保险（以下简称职工医保）和享受职工医保退休人员待遇工作。',
  },
  'zj19-3-5-1': {
    source: 'zj19',
    locator: '三(五)1',
    wording: 'verbatim',
    quote:
      '公安、卫健、医保、人社部门协同做好出生医学证明、户口登记、医保参保、社会保障卡申领等“出生一件事”集成化办理。',
  },
  'zj19-3-5-4': {
    source: 'zj19',
    locator: '三(五)4',
    wording: 'verbatim',
    quote:
      '教育部门及各有关高校要为学生参保提供便利，高校后勤服务机构和内设医疗卫生机构配合属地医疗保障部门，建立高校参保经办服务点，做好参保宣传服务，畅通线上参保缴费渠道，为学生参保缴费提供便捷服务。',
  },
} as const satisfies Record<string, Clause>;
