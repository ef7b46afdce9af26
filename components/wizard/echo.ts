/** The second half of a double tap comes this soon after the first, and this near to it. */
const SOON_MS = 500;
const NEAR_PX = 40;

let pressed: { readonly x: number; readonly y: number; readonly at: number } | undefined;
let left = false;

/**
 * Pages come up fast enough for the second half of a double tap on 继续 to land on the next page,
 * where it would answer a question unread. It is swallowed.
 */
export function swallowEcho(event: MouseEvent): void {
  // Keys make clicks too, with no place of their own.
  if (event.detail === 0) return;
  const { clientX: x, clientY: y, timeStamp: at } = event;
  const echo =
    left &&
    pressed !== undefined &&
    at - pressed.at < SOON_MS &&
    Math.abs(x - pressed.x) < NEAR_PX &&
    Math.abs(y - pressed.y) < NEAR_PX;
  if (echo) {
    event.preventDefault();
    event.stopImmediatePropagation();
    return;
  }
  left = false;
  pressed = { x, y, at };
}

/** The last press leads to another page. */
export function markLeft(): void {
  left = true;
}
