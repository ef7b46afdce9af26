import { palettes } from '../ui/tokens';
import type { SlipHeadline } from './headlines';
import type { Slip } from './slip';
import { wrapText } from './wrap-text';

/** Everything in pixels of the picture. A text stands on its baseline `y`. */
export type Mark =
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly font: Font;
    }
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly colour: string;
    };

export interface Font {
  readonly size: number;
  readonly bold: boolean;
  readonly colour: string;
}

export type Measure = (text: string, font: Font) => number;

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly background: string;
  readonly marks: readonly Mark[];
}

/** Lines around the three sentences, ready to print. */
export interface PictureWords {
  readonly name: string;
  readonly asOf: string;
  readonly facts: readonly string[];
  readonly codeLabel: string;
  readonly beside: readonly string[];
}

const WIDTH = 900;
const EDGE = 56;
const INNER = WIDTH - 2 * EDGE;
const QR_ROOM = 330;
/** A picture is kept and printed, so it is light whatever the page is. */
const { paper, card, ink, soft, line, teal, cinnabar } = palettes.light;

const font = (size: number, colour = ink, bold = false): Font => ({ size, colour, bold });
const SMALL = font(27, soft);

/** The result as a picture for the album: one column, the numbers large, the QR code at the foot. */
export function layoutSlip(slip: Slip, words: PictureWords, measure: Measure): Picture {
  const marks: Mark[] = [];
  let y = EDGE;
  const write = (text: string, style: Font, x = EDGE, width = INNER) => {
    for (const row of wrapText(text, width, (part) => measure(part, style))) {
      y += Math.round(style.size * 1.45);
      marks.push({ kind: 'text', x, y: y - Math.round(style.size * 0.35), text: row, font: style });
    }
  };
  const rule = () => {
    y += 22;
    marks.push({ kind: 'box', x: EDGE, y, width: INNER, height: 2, colour: line });
    y += 14;
  };
  const headline = ({ about, label, before, value, unit = '', after, notes }: SlipHeadline) => {
    y += label ? 28 : 18;
    if (label) write(label, font(27, soft, true));
    write(before, font(32));
    // Several situations stand below one another; at full size they would not fit one screen.
    const hero = font(label ? 50 : 70, about === 'start' ? cinnabar : teal, true);
    write(`${value} ${unit}`.trim(), hero);
    write(after, font(32));
    for (const note of notes) write(note, SMALL);
  };

  write(words.name, font(38, teal, true));
  write(words.asOf, SMALL);
  rule();
  for (const each of slip.headlines.filter(({ about }) => about === 'start')) headline(each);
  for (const range of slip.ranges) {
    const top = y + 12;
    y += 8;
    write(range, font(30, ink, true), EDGE + 22, INNER - 22);
    marks.push({ kind: 'box', x: EDGE, y: top, width: 6, height: y - top, colour: cinnabar });
  }
  for (const each of slip.headlines.filter(({ about }) => about !== 'start')) headline(each);
  rule();
  for (const fact of words.facts) write(fact, SMALL);
  y += 26;

  const top = y;
  const scale = Math.floor(QR_ROOM / slip.qr.size);
  const side = scale * slip.qr.size;
  marks.push({ kind: 'box', x: EDGE, y, width: side, height: side, colour: card });
  for (const [column, row, length] of slip.qr.runs) {
    const [x, width] = [EDGE + column * scale, length * scale];
    marks.push({ kind: 'box', x, y: top + row * scale, width, height: scale, colour: '#000' });
  }
  const right = EDGE + side + 30;
  const room = WIDTH - EDGE - right;
  write(words.codeLabel, SMALL, right, room);
  write(slip.checkCode, font(54, ink, true), right, room);
  y += 6;
  for (const text of words.beside) write(text, SMALL, right, room);
  return {
    width: WIDTH,
    height: Math.max(y, top + side) + EDGE,
    background: paper,
    marks,
  };
}
