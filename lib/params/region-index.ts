/**
 * The places the picker offers, without their figures: the packs stay out of the first load.
 * `parent` is the province-level division, also where that one has no records (PROVINCES names it).
 */
export interface RegionEntry {
  readonly code: string;
  readonly name: string;
  readonly pinyin: string;
  readonly parent: string | null;
}

export const REGION_INDEX: readonly RegionEntry[] = [
  { code: '100000', name: '全国', pinyin: 'quanguo', parent: null },
  { code: '110000', name: '北京市', pinyin: 'beijing', parent: '100000' },
  { code: '120000', name: '天津市', pinyin: 'tianjin', parent: '100000' },
  { code: '130000', name: '河北省', pinyin: 'hebei', parent: '100000' },
  { code: '210900', name: '阜新市', pinyin: 'fuxin', parent: '210000' },
  { code: '310000', name: '上海市', pinyin: 'shanghai', parent: '100000' },
  { code: '320000', name: '江苏省', pinyin: 'jiangsu', parent: '100000' },
  { code: '330000', name: '浙江省', pinyin: 'zhejiang', parent: '100000' },
  { code: '330100', name: '杭州市', pinyin: 'hangzhou', parent: '330000' },
  { code: '330200', name: '宁波市', pinyin: 'ningbo', parent: '330000' },
  { code: '330300', name: '温州市', pinyin: 'wenzhou', parent: '330000' },
  { code: '330400', name: '嘉兴市', pinyin: 'jiaxing', parent: '330000' },
  { code: '330500', name: '湖州市', pinyin: 'huzhou', parent: '330000' },
  { code: '330600', name: '绍兴市', pinyin: 'shaoxing', parent: '330000' },
  { code: '330700', name: '金华市', pinyin: 'jinhua', parent: '330000' },
  { code: '330800', name: '衢州市', pinyin: 'quzhou', parent: '330000' },
  { code: '330900', name: '舟山市', pinyin: 'zhoushan', parent: '330000' },
  { code: '331000', name: '台州市', pinyin: 'taizhou', parent: '330000' },
  { code: '331100', name: '丽水市', pinyin: 'lishui', parent: '330000' },
  { code: '340000', name: '安徽省', pinyin: 'anhui', parent: '100000' },
  { code: '350000', name: '福建省', pinyin: 'fujian', parent: '100000' },
  { code: '360000', name: '江西省', pinyin: 'jiangxi', parent: '100000' },
  { code: '370000', name: '山东省', pinyin: 'shandong', parent: '100000' },
  { code: '410000', name: '河南省', pinyin: 'henan', parent: '100000' },
  { code: '420000', name: '湖北省', pinyin: 'hubei', parent: '100000' },
  { code: '430000', name: '湖南省', pinyin: 'hunan', parent: '100000' },
  { code: '440000', name: '广东省', pinyin: 'guangdong', parent: '100000' },
  { code: '450000', name: '广西壮族自治区', pinyin: 'guangxi', parent: '100000' },
  { code: '500000', name: '重庆市', pinyin: 'chongqing', parent: '100000' },
  { code: '510000', name: '四川省', pinyin: 'sichuan', parent: '100000' },
  { code: '530000', name: '云南省', pinyin: 'yunnan', parent: '100000' },
  { code: '610100', name: '西安市', pinyin: 'xian', parent: '610000' },
];
