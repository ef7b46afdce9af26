import type { Clause } from './clause';

export const NATIONAL_CLAUSES = {
  'nat38-incentive': {
    source: 'nat38',
    locator: '待遇激励',
    wording: 'verbatim',
    quote:
      '建立对居民医保连续参保人员和零报销人员的大病保险待遇激励机制。自2025年起，对断保人员再参保的，可降低大病保险最高支付限额；对连续参加居民医保满4年的参保人员，之后每连续参保1年，可适当提高大病保险最高支付限额。对当年基金零报销的居民医保参保人员，次年可提高大病保险最高支付限额。连续参保激励和零报销激励，原则上每次提高限额均不低于1000元，累计提高总额不超过所在统筹地区大病保险原封顶线的20%。居民发生大病报销并使用奖励额度后，前期积累的零报销激励额度清零。断保之后再次参保的，连续参保年数重新计算。具体政策标准由各省份根据医保基金承受能力等实际情况确定。',
  },
  'nat38-break-reduction': {
    source: 'nat38',
    locator: '待遇激励',
    wording: 'verbatim',
    quote: '自2025年起，对断保人员再参保的，可降低大病保险最高支付限额；',
  },
  'nat38-loyalty': {
    source: 'nat38',
    locator: '待遇激励',
    wording: 'verbatim',
    quote: '对连续参加居民医保满4年的参保人员，之后每连续参保1年，可适当提高大病保险最高支付限额。',
  },
  'nat38-zero-claim': {
    source: 'nat38',
    locator: '待遇激励',
    wording: 'verbatim',
    quote: '对当年基金零报销的居民医保参保人员，次年可提高大病保险最高支付限额。',
  },
  'nat38-cap': {
    source: 'nat38',
    locator: '待遇激励',
    wording: 'verbatim',
    quote:
      '连续参保激励和零报销激励，原则上每次提高限额均不低于1000元，累计提高总额不超过所在统筹地区大病保险原封顶线的20%。',
  },
  'nat38-used': {
    source: 'nat38',
    locator: '待遇激励',
    wording: 'verbatim',
    quote: '居民发生大病报销并使用奖励额度后，前期积累的零报销激励额度清零。',
  },
  'nat38-break': {
    source: 'nat38',
    locator: '待遇激励',
    wording: 'verbatim',
    quote: '断保之后再次参保的，连续参保年数重新计算。',
  },
  'nat38-fixed': {
    source: 'nat38',
    locator: '待遇等待期',
    wording: 'verbatim',
    quote:
      '自2025年起，除新生儿等特殊群体外，对未在居民医保集中参保期内参保或未连续参保的人员，设置参保后固定待遇等待期3个月',
  },
  'nat38-variable': {
    source: 'nat38',
    locator: '待遇等待期',
    wording: 'verbatim',
    quote: '未连续参保的，每多断保1年，原则上在固定待遇等待期基础上增加变动待遇等待期1个月',
  },
  'nat38-floor': {
    source: 'nat38',
    locator: '待遇等待期',
    wording: 'verbatim',
    quote: '连续断缴4年及以上的，修复后固定待遇等待期和变动待遇等待期之和原则上不少于6个月。',
  },
  'nat38-repair': {
    source: 'nat38',
    locator: '待遇等待期',
    wording: 'verbatim',
    quote:
      '参保人员可通过缴费修复变动待遇等待期，每多缴纳1年可减少1个月变动待遇等待期，连续断缴4年及以上的，修复后固定待遇等待期和变动待遇等待期之和原则上不少于6个月。缴费参照当年参保地的个人缴费标准。',
  },
  'nat38-residency': {
    source: 'press-2024-08-01',
    locator: '户籍',
    wording: 'summary',
    quote:
      '外地户籍中小学生、学龄前儿童可在常住地参加居民医保；超大城市取消灵活就业人员、农民工、新就业形态人员在就业地参保的户籍限制；鼓励大学生在学籍地参保。灵活就业人员可参加职工医保，也可参加居民医保。',
  },
  'nat38-family-account': {
    source: 'press-2024-08-01',
    locator: '职工医保个人账户',
    wording: 'summary',
    quote:
      '职工医保个人账户可支付近亲属参加居民医保的个人缴费、近亲属在定点机构的个人自付费用。近亲属：配偶、父母、子女、兄弟姐妹、祖父母、外祖父母、孙子女、外孙子女。',
  },
  'fan-2024-08-01': {
    source: 'fan-2024-08-01',
    locator: '2024-08-01 的解释',
    wording: 'summary',
    quote:
      '中断参保，连续年限清零重算，前期积累的奖励额度继续保留；零报销指门诊、住院在内的所有费用都没有用过医保基金；封顶 40 万的地区最多提高 8 万，即 48 万；断缴 4 年及以上，修复后变动等待期不少于 3 个月，加固定 3 个月，至少 6 个月；等待期内发生的费用不报销。',
  },
  'fan-2024-08-01-kept': {
    source: 'fan-2024-08-01',
    locator: '2024-08-01 的解释',
    wording: 'summary',
    quote: '中断参保，连续年限清零重算，前期积累的奖励额度继续保留',
  },
  'nhsa-2024-19': {
    source: 'nhsa-2024-19',
    locator: '两项激励',
    wording: 'summary',
    quote: '两项激励独立设置，用掉零报销额度不影响连续参保激励；断保后连续参保激励额度一直保留。',
  },
  'civil-code-202': {
    source: 'civil-code',
    locator: '第二百零二条',
    wording: 'verbatim',
    quote:
      '按照年、月计算期间的，到期月的对应日为期间的最后一日；没有对应日的，月末日为期间的最后一日。',
  },
  'fuxin-qa-2025': {
    source: 'fuxin-qa-2025',
    locator: '断保与等待期',
    wording: 'summary',
    quote:
      '断 1 年 3 个月，断 2 年 4 个月；2025 年 7 月 3 日缴 2025 年度、此前没断的，2025 年 10 月 3 日起享受；2025 年没参保、2025 年 12 月 3 日缴 2026 年度的，2026 年 4 月 1 日起享受',
  },
  'qingdao-qa': {
    source: 'qingdao-qa',
    locator: '断保与等待期',
    wording: 'summary',
    quote: '断 1 年 3 个月，断 2 年 4 个月',
  },
  'xiamen-qa': {
    source: 'xiamen-qa',
    locator: '断保与等待期',
    wording: 'summary',
    quote:
      '断保 1 年没有变动等待期，断保 ≥ 2 年才有；2024 年及以前的年份不参与计算；例：2024、2025 年没参保，已缴 2026 年度 ⇒ 固定 3 个月、没有变动。',
  },
  'guangxi-example': {
    source: 'guangxi-measures',
    locator: '官方算例',
    wording: 'summary',
    quote: '官方算例：2025 年起连续参保到 2029 年，此后逐年 +2000，两项合计每年可达 +4000',
  },
  // Cited where no document says anything: the locator says so instead of a quote.
  'spec-assumption': {
    source: 'spec-assumption',
    locator: '没有条文，按文义推定',
    wording: 'none',
    quote: '',
  },
} as const satisfies Record<string, Clause>;
