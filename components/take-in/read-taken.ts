import { type DecodedLink, decodeLink, fragmentIn, type LinkError } from '@/lib/answers/codec';

/** `nothing`: an empty text; `no-link`: words, but no link among them. */
export type TakeInError = LinkError | 'nothing' | 'no-link';

export type Taken = Extract<DecodedLink, { ok: true }> | { ok: false; error: TakeInError };

/**
 * The answers in whatever came along: a link, a chat message with one in it, what a QR code said,
 * or what a scanner gun typed. Gentler ways come first, and the seal of the link decides: a way
 * that spoils it reads nothing.
 */
export function readTaken(text: string): Taken {
  const plain = asTyped(text);
  if (plain.trim() === '') return { ok: false, error: 'nothing' };
  const [link = plain] = /[#?&]?v=\d[\s\S]*/i.exec(plain) ?? [];
  const tries = [text, plain, link, link.replace(/\s+/g, ''), asWritten(link)];
  const read = tries.map((each) => decodeLink(fragmentIn(each)));
  const good = read.find((each) => each.ok);
  if (good?.ok) return good;
  const [, second] = read;
  const error = second && !second.ok ? second.error : 'link-invalid';
  return { ok: false, error: error === 'link-invalid' ? whyNot(plain) : error };
}

/**
 * A gun types keys, and a Chinese input method makes full-width signs of them: the full stop
 * becomes 。 and the low line ——, neither of which NFKC undoes.
 */
function asTyped(text: string): string {
  return text.normalize('NFKC').replace(/。/g, '.').replace(/——?/g, '_');
}

/** As `encodeLink` writes it: a gun set to capitals, or with Caps Lock on, turns all of it round. */
function asWritten(link: string): string {
  return link
    .replace(/\s+/g, '')
    .toLowerCase()
    .replace(/&z=([0-9a-z]+)/, (seal) => `&z=${seal.slice(3).toUpperCase()}`);
}

function whyNot(text: string): TakeInError {
  if (/v=\d/i.test(text)) return 'link-invalid';
  // The address of the opening page with nothing behind it.
  return /\/open\/?[?#&]*(?:\s|$)/i.test(text) ? 'link-empty' : 'no-link';
}
