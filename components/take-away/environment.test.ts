import { describe, expect, it } from 'vitest';
import { environmentOf } from './environment';

const all = { hasPrint: true, hasDownload: true, hasSpeech: true, hasTouch: true };
const of = (userAgent: string) => environmentOf({ userAgent, ...all });

describe('environmentOf', () => {
  it.each([
    [
      'WeChat on Android',
      'Mozilla/5.0 (Linux; Android 13; V2055A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/116.0.0.0 Mobile Safari/537.36 XWEB/1160 MMWEBSDK/20230805 MicroMessenger/8.0.43',
      'wechat',
    ],
    [
      'WeChat on iOS',
      'Mozilla/5.0 (iPhone; CPU iPhone OS 16_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.42 NetType/WIFI',
      'wechat',
    ],
    [
      'WeChat on HarmonyOS, which names no Android',
      'Mozilla/5.0 (Phone; OpenHarmony 5.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/114.0.0.0 Safari/537.36 ArkWeb/4.1.6.1 Mobile MicroMessenger/8.0.11',
      'wechat',
    ],
    [
      'Alipay',
      'Mozilla/5.0 (Linux; U; Android 10) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/69.0.3497.100 UWS/3.20 Mobile Safari/537.36 UCBS/3.20 AliApp(AP/10.1.92)',
      'app',
    ],
    [
      'an app on iOS',
      'Mozilla/5.0 (iPhone; CPU iPhone OS 15_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148',
      'app',
    ],
    [
      'an app on Android',
      'Mozilla/5.0 (Linux; Android 9; MI 6; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/72.0.3626.121 Mobile Safari/537.36',
      'app',
    ],
  ])('%s: neither prints nor saves', (_, userAgent, inside) => {
    expect(of(userAgent)).toMatchObject({ inside, prints: false, saves: false });
  });

  it.each([
    'Mozilla/5.0 (Linux; Android 9; MI 6) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/72.0.3626.121 Mobile Safari/537.36',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 13_3 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/13.0.4 Mobile/15E148 Safari/604.1',
    'Mozilla/5.0 (Phone; OpenHarmony 5.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/114.0.0.0 Safari/537.36 ArkWeb/4.1.6.1 Mobile HuaweiBrowser/5.0.4',
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36',
  ])('%s: a browser', (userAgent) => {
    expect(of(userAgent)).toMatchObject({ inside: undefined, prints: true, saves: true });
  });

  it('offers nothing the browser lacks', () => {
    const none = { hasPrint: false, hasDownload: false, hasSpeech: false, hasTouch: false };
    expect(environmentOf({ userAgent: 'Mozilla/5.0 (X11; Linux)', ...none })).toEqual({
      inside: undefined,
      prints: false,
      saves: false,
      speaks: false,
      touches: false,
    });
  });
});
