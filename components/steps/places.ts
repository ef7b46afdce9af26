import { PROVINCES } from '@/lib/params/province-codes';
import { REGION_INDEX } from '@/lib/params/region-index';

export interface Place {
  readonly code: string;
  /** 「浙江省杭州市」, or the province alone. */
  readonly name: string;
}

export function provinceOf(code: string): string {
  return `${code.slice(0, 2)}0000`;
}

/** Cities with records of their own; other cities of a province share its records. */
export function citiesOf(province: string): readonly Place[] {
  return REGION_INDEX.filter(({ code }) => code !== province && provinceOf(code) === province);
}

export function placeName(code: string): string {
  const province = PROVINCES.find((each) => each.code === provinceOf(code));
  const city = REGION_INDEX.find((each) => each.code === code);
  if (province === undefined) return '';
  return province.code === code || city === undefined ? province.name : province.name + city.name;
}

/** The most specific records that apply to this code. */
export function recordsOf(code: string): 'city' | 'province' | 'nation' {
  const recorded = (wanted: string) => REGION_INDEX.some((each) => each.code === wanted);
  if (code !== provinceOf(code) && recorded(code)) return 'city';
  return recorded(provinceOf(code)) ? 'province' : 'nation';
}

const SEARCHABLE = [
  ...PROVINCES,
  ...REGION_INDEX.filter(({ code }) => provinceOf(code) !== code),
].map(({ code, name, pinyin }) => ({ code, name, pinyin }));

/** Places with what was typed in the name, or at the beginning of the pinyin. */
export function findPlaces(text: string, most = 6): readonly Place[] {
  const wanted = text.toLowerCase().replace(/[\s'’省市]/g, '');
  if (wanted === '') return [];
  const rank = ({ name, pinyin }: { name: string; pinyin: string }) => {
    if (pinyin === wanted) return 0;
    if (name.indexOf(wanted) === 0 || pinyin.indexOf(wanted) === 0) return 1;
    // Inside pinyin nothing is meant by chance: "hang" is in Shanghai.
    return name.indexOf(wanted) > 0 ? 2 : 3;
  };
  return SEARCHABLE.map((place) => ({ place, order: rank(place) }))
    .filter(({ order }) => order < 3)
    .sort((a, b) => a.order - b.order)
    .slice(0, most)
    .map(({ place: { code } }) => ({ code, name: placeName(code) }));
}
