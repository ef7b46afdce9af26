import { describe, expect, it } from 'vitest';
import { messages } from '@/messages/messages';
import { speakable } from './speakable';

const say = (text: string) => speakable(text, messages.takeaway.read);

describe('speakable', () => {
  it.each([
    ['从 2027年4月1日 起能报销，还要等 3 个月。', ['从2027年4月1日起能报销，还要等3个月。']],
    ['等待 5 个月 ＝ 固定 3 个月 ＋ 变动 2 个月', ['等待5个月等于固定3个月加变动2个月']],
    ['按别的读法：2027年1月1日—2027年4月1日', ['按别的读法：2027年1月1日到2027年4月1日']],
    ['拿不准，拨医保热线 12393', ['拿不准，拨医保热线1 2 3 9 3']],
    ['12393。一共 112393 元', ['1 2 3 9 3。', '一共112393元']],
    ['大病封顶线现在 60.5 万元。', ['大病封顶线现在60.5万元。']],
    ['一句。二句；三句\n四句', ['一句。', '二句；', '三句', '四句']],
    ['', []],
    ['\n \n', []],
  ])('%j', (text, pieces) => expect(say(text)).toEqual(pieces));
});
