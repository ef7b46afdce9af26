/** Where links lead: the page that opens answers travelling behind `#`. */
const OPENING_PAGE = '/open/';

/** The whole address for a fragment made by `encodeLink`, on the site this page came from. */
export function addressOf(fragment: string): string {
  const address = new URL(OPENING_PAGE, window.location.href);
  address.hash = fragment;
  return address.href;
}

/** What this page was opened with; browsers never send it to a server. */
export function fragmentHere(): string {
  return window.location.hash;
}

/** A second link pasted into the address of an open page loads nothing: only this is told. */
export function onNewFragment(tell: () => void): () => void {
  window.addEventListener('hashchange', tell);
  return () => window.removeEventListener('hashchange', tell);
}
