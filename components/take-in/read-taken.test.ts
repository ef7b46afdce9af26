import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryShared } from '@/lib/answers/arbitrary-answers';
import { encodeLink } from '@/lib/answers/codec';
import { readTaken } from './read-taken';

const shared = arbitraryShared(fc);
const addressOf = (fragment: string) => `https://canbao.example.cn/open/#${fragment}`;

/** Reads back what it was made of, whatever happened to its text on the way. */
function survives(spoil: (address: string) => string): void {
  fc.assert(
    fc.property(shared, (each) => {
      const taken = readTaken(spoil(addressOf(encodeLink(each))));
      expect(taken).toEqual({ ok: true, shared: each });
    }),
  );
}

/** What a full-width input method makes of keys. */
const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
/** What the punctuation of a Chinese input method makes of keys. */
const chineseSigns = (text: string) =>
  text.replace(/\./g, '。').replace(/_/g, '——').replace(/:/g, '：').replace(/\//g, '、');
const otherCase = (text: string) =>
  [...text]
    .map((each) => (each === each.toLowerCase() ? each.toUpperCase() : each.toLowerCase()))
    .join('');

describe('a link is read', () => {
  it('as it is', () => survives((address) => address));
  it('within a message, as 「复制文字」 makes it', () =>
    survives(
      (address) => `参保算一算（2026年11月21日算）\n补缴 2 年，早 61 天。\n打开看全部：${address}`,
    ));
  it('with talk before and behind it', () =>
    survives((address) => `大姐，①这个 ${address} 您看看，打 12393 也行。`));
  it('wrapped by a mail program', () =>
    survives((address) => `见下面\n${(address.match(/.{1,40}/g) ?? []).join('\r\n')}`));
  it('typed by a gun under a full-width input method', () => survives(fullWidth));
  it('typed by a gun under Chinese punctuation', () => survives(chineseSigns));
  it('typed with Caps Lock on', () => survives(otherCase));
  it('typed by a gun set to capitals', () => survives((address) => address.toUpperCase()));
  it('typed full-width and with Caps Lock on', () =>
    survives((address) => fullWidth(otherCase(address))));
  it('typed by a gun whose keyboard has another sign in place of #', () =>
    survives((address) => address.replace('#', '£')));
  it('with the additions of messengers', () =>
    survives((address) => `${address.replace('/#', '/?from=timeline#')}&from=singlemessage`));
});

describe('what cannot be read says why', () => {
  const link = addressOf(
    'v=1&d=20261121&r=330100&b=1985&s=20270521.6.600000&u=20261121.0a1b2c&z=ACDEF',
  );
  it.each([
    ['nothing', ''],
    ['nothing', ' 　\n'],
    ['no-link', '大姐，我填好了'],
    ['no-link', 'https://u.wechat.com/EAvbnrw-_1234'],
    ['no-link', 'wxp://f2f0abc_def'],
    ['link-empty', 'https://canbao.example.cn/open/'],
    ['link-empty', '看这个 https://canbao.example.cn/open/# 谢谢'],
    ['link-truncated', link.slice(0, -20)],
    ['link-truncated', fullWidth(link.slice(0, -20))],
    ['link-version', link.replace('v=1', 'v=2')],
    ['link-version', fullWidth(link.replace('v=1', 'v=2'))],
    // The seal does not belong to these words.
    ['link-invalid', link],
  ] as const)('%s: %s', (error, text) => {
    expect(readTaken(text)).toEqual({ ok: false, error });
  });

  it('never throws, and never takes in what is not sealed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(readTaken(text).ok).toBe(false);
      }),
    );
  });

  it('one changed character is noticed, whatever is tried to read it', () => {
    fc.assert(
      fc.property(shared, fc.nat(), fc.constantFrom('9', '7', 'k'), (each, at, sign) => {
        const link = encodeLink(each);
        // Within the answers: letters of another case are put right, other ones are not.
        const place = 4 + (at % (link.length - 13));
        const changed = link.slice(0, place) + sign + link.slice(place + 1);
        fc.pre(changed !== link);
        expect(readTaken(addressOf(changed)).ok).toBe(false);
      }),
    );
  });
});
