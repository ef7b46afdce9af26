import { describe, expect, it } from 'vitest';
import { citiesOf, findPlaces, placeName, recordsOf } from './places';

const found = (text: string) => findPlaces(text).map(({ name }) => name);

describe('findPlaces', () => {
  it.each([
    ['杭', ['浙江省杭州市']],
    ['hangzhou', ['浙江省杭州市']],
    ['Hang Zhou', ['浙江省杭州市']],
    ['杭州市', ['浙江省杭州市']],
    ['hang', ['浙江省杭州市']],
    ['阜新', ['辽宁省阜新市']],
    ['陕西', ['陕西省']],
    ['xian', ['陕西省西安市', '香港特别行政区']],
    ['苏州', []],
    ['', []],
    ['省', []],
  ])('%s', (text, names) => expect(found(text)).toEqual(names));

  it('名字以它开头的排在前面', () => expect(found('西')[0]).toBe('西藏自治区'));

  it('不超过给定的个数', () => expect(findPlaces('州', 3)).toHaveLength(3));
});

describe('placeName', () => {
  it.each([
    ['330100', '浙江省杭州市'],
    ['330000', '浙江省'],
    ['330199', '浙江省'],
    ['460000', '海南省'],
    ['990000', ''],
  ])('%s', (code, name) => expect(placeName(code)).toBe(name));
});

it('knows how near the records are', () => {
  expect(['330100', '330000', '610100', '610000', '460000'].map(recordsOf)).toEqual([
    'city',
    'province',
    'city',
    'nation',
    'nation',
  ]);
});

it('lists recorded cities only', () => {
  expect(citiesOf('330000')).toHaveLength(11);
  expect(citiesOf('210000').map(({ name }) => name)).toEqual(['阜新市']);
  expect(citiesOf('430000')).toEqual([]);
});
