import type { Font, Measure, Picture } from './slip-layout';

/** WeChat and old phones refuse larger pictures on a long press. */
const MAX_CHARACTERS = 1_000_000;

/** Fonts and measures as the page itself has them. */
function fontOf({ size, bold }: Font): string {
  return `${bold ? 'bold ' : ''}${size}px ${getComputedStyle(document.body).fontFamily}`;
}

/**
 * Draws a picture and gives it as a data address for an `<img>`; `undefined` where the device
 * cannot draw. A blob address would not do: WeChat saves none of those.
 */
export function paintPicture(layout: (measure: Measure) => Picture): string | undefined {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  const { width, height, background, marks } = layout((text, font) => {
    context.font = fontOf(font);
    return context.measureText(text).width;
  });
  for (const scale of [1, 0.7]) {
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    context.scale(scale, scale);
    context.fillStyle = background;
    context.fillRect(0, 0, width, height);
    for (const mark of marks) {
      if (mark.kind === 'box') {
        context.fillStyle = mark.colour;
        context.fillRect(mark.x, mark.y, mark.width, mark.height);
      } else {
        context.font = fontOf(mark.font);
        context.fillStyle = mark.font.colour;
        context.fillText(mark.text, mark.x, mark.y);
      }
    }
    const address = canvas.toDataURL('image/png');
    if (!address.startsWith('data:image/png')) return undefined;
    if (address.length <= MAX_CHARACTERS) return address;
  }
  return undefined;
}
