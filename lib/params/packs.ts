import { fuxin } from './cities/210900-fuxin';
import { hangzhou } from './cities/330100-hangzhou';
import { ningbo } from './cities/330200-ningbo';
import { wenzhou } from './cities/330300-wenzhou';
import { jiaxing } from './cities/330400-jiaxing';
import { huzhou } from './cities/330500-huzhou';
import { shaoxing } from './cities/330600-shaoxing';
import { jinhua } from './cities/330700-jinhua';
import { quzhou } from './cities/330800-quzhou';
import { zhoushan } from './cities/330900-zhoushan';
import { taizhou } from './cities/331000-taizhou';
import { lishui } from './cities/331100-lishui';
import { xian } from './cities/610100-xian';
import { nation } from './national';
import { beijing } from './provinces/110000-beijing';
import { tianjin } from './provinces/120000-tianjin';
import { hebei } from './provinces/130000-hebei';
import { shanghai } from './provinces/310000-shanghai';
import { jiangsu } from './provinces/320000-jiangsu';
import { zhejiang } from './provinces/330000-zhejiang';
import { anhui } from './provinces/340000-anhui';
import { fujian } from './provinces/350000-fujian';
import { jiangxi } from './provinces/360000-jiangxi';
import { shandong } from './provinces/370000-shandong';
import { henan } from './provinces/410000-henan';
import { hubei } from './provinces/420000-hubei';
import { hunan } from './provinces/430000-hunan';
import { guangdong } from './provinces/440000-guangdong';
import { guangxi } from './provinces/450000-guangxi';
import { chongqing } from './provinces/500000-chongqing';
import { sichuan } from './provinces/510000-sichuan';
import { yunnan } from './provinces/530000-yunnan';
import type { RegionPack } from './region-pack';

/** Every place with records of its own, by code. */
export const REGION_PACKS: readonly RegionPack[] = [
  nation,
  beijing,
  tianjin,
  hebei,
  fuxin,
  shanghai,
  jiangsu,
  zhejiang,
  hangzhou,
  ningbo,
  wenzhou,
  jiaxing,
  huzhou,
  shaoxing,
  jinhua,
  quzhou,
  zhoushan,
  taizhou,
  lishui,
  anhui,
  fujian,
  jiangxi,
  shandong,
  henan,
  hubei,
  hunan,
  guangdong,
  guangxi,
  chongqing,
  sichuan,
  yunnan,
  xian,
];
