/** What the browser says about itself, as far as taking a result along depends on it. */
export interface BrowserFacts {
  readonly userAgent: string;
  readonly hasPrint: boolean;
  readonly hasDownload: boolean;
  readonly hasSpeech: boolean;
  readonly hasTouch: boolean;
}

export interface Environment {
  /** A page inside another app rather than in a browser. */
  readonly inside: 'wechat' | 'app' | undefined;
  readonly prints: boolean;
  /** Whether a file made by the page can be saved. */
  readonly saves: boolean;
  readonly speaks: boolean;
  readonly touches: boolean;
}

/** Apps with a browser of their own. No check for Android: HarmonyOS does not name it. */
const APPS =
  /AliApp|AlipayClient|DingTalk|QQ\/|Weibo|NewsArticle|aweme|BytedanceWebview|XiaoHongShu|baiduboxapp|Lark\/|Feishu/i;
/** Android marks an embedded view with `wv`; on iOS one lacks the name Safari. */
const EMBEDDED = /; wv\)|(?:iPhone|iPad|iPod)(?!.*Safari\/)/;

/**
 * Embedded views often have `window.print` and downloads that do nothing at all, so what the
 * browser is counts before what it offers.
 */
export function environmentOf(facts: BrowserFacts): Environment {
  const { userAgent } = facts;
  const inside = /MicroMessenger/i.test(userAgent)
    ? 'wechat'
    : APPS.test(userAgent) || EMBEDDED.test(userAgent)
      ? 'app'
      : undefined;
  return {
    inside,
    prints: facts.hasPrint && inside === undefined,
    saves: facts.hasDownload && inside === undefined,
    speaks: facts.hasSpeech,
    touches: facts.hasTouch,
  };
}

/** Only in the browser, after the page is up. */
export function environmentHere(): Environment {
  return environmentOf({
    userAgent: navigator.userAgent,
    hasPrint: typeof window.print === 'function',
    hasDownload: 'download' in HTMLAnchorElement.prototype && typeof Blob === 'function',
    hasSpeech:
      typeof window.speechSynthesis === 'object' &&
      typeof window.SpeechSynthesisUtterance === 'function',
    hasTouch: navigator.maxTouchPoints > 0 || 'ontouchstart' in window,
  });
}
