import type { Page } from '@playwright/test';

/** What is wrong with the page as it is laid out now: nothing may stick out, be cut off or overlap. */
export function misplaced(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const SLACK = 1.5;
    const problems: string[] = [];
    const width = document.documentElement.clientWidth;
    const name = (element: Element) =>
      `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> ${(element.textContent ?? '').trim().slice(0, 24)}`;
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > width) problems.push(`scrolls sideways: ${scrollWidth} > ${width}`);
    if (document.body.scrollWidth > width) {
      problems.push(`body is wider: ${document.body.scrollWidth} > ${width}`);
    }

    /** Clipped to nothing, for screen readers only. */
    const clipped = (element: Element | null): boolean => {
      if (element === null) return false;
      const { width: wide, height: high } = element.getBoundingClientRect();
      const hidden = getComputedStyle(element).overflowX === 'hidden' && (wide <= 1 || high <= 1);
      return hidden || clipped(element.parentElement);
    };
    const unseen = (element: Element) =>
      element.closest('.skip-link, [hidden], noscript, script, style, option') !== null ||
      clipped(element) ||
      (element as HTMLElement).checkVisibility?.({ visibilityProperty: true }) === false;

    const scrolls = (frame: Element) => /auto|scroll/.test(getComputedStyle(frame).overflowY);
    /** Above or below what a box that scrolls by itself shows now. */
    const scrolledAway = (box: DOMRect, element: Element | null): boolean => {
      if (element === null || element === document.documentElement) return false;
      const { top, bottom } = element.getBoundingClientRect();
      const away = scrolls(element) && (box.bottom > bottom + SLACK || box.top < top - SLACK);
      return away || scrolledAway(box, element.parentElement);
    };

    const lines: { box: DOMRect; node: Text; owner: Element }[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
      const owner = node.parentElement;
      if (!owner || !node.data.trim() || unseen(owner)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.width < 1 || box.height < 1 || scrolledAway(box, owner)) continue;
        lines.push({ box, node, owner });
        if (box.left < -SLACK || box.right > width + SLACK) {
          problems.push(`text outside the page: ${name(owner)}`);
        }
        for (let frame: Element | null = owner; frame; frame = frame.parentElement) {
          const { display, overflowX, overflowY } = getComputedStyle(frame);
          const drawn = frame.matches('.button, .chip, .tool, .choice label, .card, .notice, .box');
          const cuts = overflowX !== 'visible' || overflowY !== 'visible';
          if (display === 'inline' || !(drawn || cuts) || frame === document.documentElement) {
            continue;
          }
          const edge = frame.getBoundingClientRect();
          const out =
            box.left < edge.left - SLACK ||
            box.right > edge.right + SLACK ||
            // The line box may be taller than its glyphs by a little.
            box.top < edge.top - box.height * 0.2 ||
            box.bottom > edge.bottom + box.height * 0.2;
          if (out) problems.push(`"${node.data.trim().slice(0, 16)}" sticks out of ${name(frame)}`);
        }
      }
    }

    for (const [index, one] of lines.entries()) {
      for (const other of lines.slice(index + 1)) {
        if (one.node === other.node) continue;
        const wide =
          Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const high =
          Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        // Lines of tight headings share a little of their boxes, not of their glyphs.
        const least = Math.min(one.box.height, other.box.height) * 0.35;
        if (wide > 2 && high > least) {
          problems.push(`"${one.node.data.trim()}" lies over "${other.node.data.trim()}"`);
        }
      }
    }

    for (const field of document.querySelectorAll('input.box, select.box, svg, button, a')) {
      if (unseen(field)) continue;
      const { left, right } = field.getBoundingClientRect();
      if (right > width + SLACK || left < -SLACK) problems.push(`outside the page: ${name(field)}`);
    }
    return [...new Set(problems)];
  });
}

/** Whatever can be pressed and is too small for a thumb. A radio is as large as its card. */
export function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const LEAST = 48;
    const LEAST_PRIMARY = 60;
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()} "${(element.textContent ?? '').trim().slice(0, 24)}"`;
    /** WCAG 2.5.5: a link within a sentence is as high as its line. */
    const inSentence = (element: Element) => {
      const block = element.parentElement?.closest('p, li, dd');
      const own = (element.textContent ?? '').trim().length;
      return (
        element.tagName === 'A' &&
        getComputedStyle(element).display === 'inline' &&
        block != null &&
        (block.textContent ?? '').trim().length > own + 4
      );
    };
    const problems: string[] = [];
    const pressable =
      'a[href], button, input, select, textarea, summary, [role=button], [tabindex="0"]';
    for (const element of document.querySelectorAll(pressable)) {
      const closed = element.tagName !== 'SUMMARY' && element.closest('details:not([open])');
      if (closed || element.matches('.skip-link') || inSentence(element)) continue;
      // A file input behind a button: neither finger nor key nor screen reader ever meets it.
      if (element.matches('[aria-hidden="true"][tabindex="-1"]')) continue;
      // The whole label around a tick box takes the press.
      const target = (element.matches('[type=checkbox]') && element.closest('label')) || element;
      const { width, height } = target.getBoundingClientRect();
      if (width === 0 && height === 0) continue;
      const primary = element.matches('.button-primary');
      // Rounding of rem sizes may take a hundredth of a pixel.
      if (height + 0.01 < (primary ? LEAST_PRIMARY : LEAST) || width + 0.01 < LEAST) {
        problems.push(`${name(element)}: ${width.toFixed(1)} × ${height.toFixed(1)}`);
      }
    }
    return [...new Set(problems)];
  });
}
