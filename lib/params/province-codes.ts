/** A province-level division of GB/T 2260, whether or not anything is recorded about it. */
export interface Province {
  readonly code: string;
  readonly name: string;
  readonly pinyin: string;
}

export const PROVINCES: readonly Province[] = [
  { code: '110000', name: '北京市', pinyin: 'beijing' },
  { code: '120000', name: '天津市', pinyin: 'tianjin' },
  { code: '130000', name: '河北省', pinyin: 'hebei' },
  { code: '140000', name: '山西省', pinyin: 'shanxi' },
  { code: '150000', name: '内蒙古自治区', pinyin: 'neimenggu' },
  { code: '210000', name: '辽宁省', pinyin: 'liaoning' },
  { code: '220000', name: '吉林省', pinyin: 'jilin' },
  { code: '230000', name: '黑龙江省', pinyin: 'heilongjiang' },
  { code: '310000', name: '上海市', pinyin: 'shanghai' },
  { code: '320000', name: '江苏省', pinyin: 'jiangsu' },
  { code: '330000', name: '浙江省', pinyin: 'zhejiang' },
  { code: '340000', name: '安徽省', pinyin: 'anhui' },
  { code: '350000', name: '福建省', pinyin: 'fujian' },
  { code: '360000', name: '江西省', pinyin: 'jiangxi' },
  { code: '370000', name: '山东省', pinyin: 'shandong' },
  { code: '410000', name: '河南省', pinyin: 'henan' },
  { code: '420000', name: '湖北省', pinyin: 'hubei' },
  { code: '430000', name: '湖南省', pinyin: 'hunan' },
  { code: '440000', name: '广东省', pinyin: 'guangdong' },
  { code: '450000', name: '广西壮族自治区', pinyin: 'guangxi' },
  { code: '460000', name: '海南省', pinyin: 'hainan' },
  { code: '500000', name: '重庆市', pinyin: 'chongqing' },
  { code: '510000', name: '四川省', pinyin: 'sichuan' },
  { code: '520000', name: '贵州省', pinyin: 'guizhou' },
  { code: '530000', name: '云南省', pinyin: 'yunnan' },
  { code: '540000', name: '西藏自治区', pinyin: 'xizang' },
  { code: '610000', name: '陕西省', pinyin: 'shaanxi' },
  { code: '620000', name: '甘肃省', pinyin: 'gansu' },
  { code: '630000', name: '青海省', pinyin: 'qinghai' },
  { code: '640000', name: '宁夏回族自治区', pinyin: 'ningxia' },
  { code: '650000', name: '新疆维吾尔自治区', pinyin: 'xinjiang' },
  { code: '710000', name: '台湾省', pinyin: 'taiwan' },
  { code: '810000', name: '香港特别行政区', pinyin: 'xianggang' },
  { code: '820000', name: '澳门特别行政区', pinyin: 'aomen' },
];
