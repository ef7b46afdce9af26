import { deflateSync } from 'node:zlib';
import { encode } from 'uqr';

/** Light and dark of a QR code, with the margin it needs. */
function codeOf(text: string): readonly (readonly boolean[])[] {
  return encode(text, { ecc: 'M', border: 4 }).data;
}

/** A greyscale picture, row by row from the top. */
interface Grey {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** A code in the middle of a grey table, `share` of the height large. */
function onTable(text: string, width: number, height: number, share: number): Grey {
  const code = codeOf(text);
  const module = Math.floor((height * share) / code.length);
  const [left, top] = [width, height].map((side) =>
    Math.floor((side - module * code.length) / 2),
  ) as [number, number];
  const pixels = new Uint8Array(width * height).fill(150);
  for (let y = 0; y < module * code.length; y++) {
    for (let x = 0; x < module * code.length; x++) {
      const dark = code[Math.floor(y / module)]?.[Math.floor(x / module)];
      pixels[(top + y) * width + left + x] = dark ? 30 : 225;
    }
  }
  return { width, height, pixels };
}

/** A PNG file of a code as a screenshot shows it. */
export function qrPng(text: string): Buffer {
  return png(onTable(text, 1080, 1920, 0.35));
}

function png({ width, height, pixels }: Grey): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits of grey.
  header.set([8, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  }
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(kind: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc(named));
  return Buffer.concat([length, named, check]);
}

/** The checksum PNG asks for. */
function crc(data: Buffer): number {
  let value = 0xffffffff;
  for (const byte of data) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return (value ^ 0xffffffff) >>> 0;
}

/** A film of a code that lies still, as Chromium's pretended camera plays it (YUV4MPEG2). */
export function qrFilm(text: string): Buffer {
  const { width, height, pixels } = onTable(text, 1280, 720, 0.7);
  const colourless = Buffer.alloc((width * height) / 2, 128);
  const frame = Buffer.concat([Buffer.from('FRAME\n'), pixels, colourless]);
  const header = Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`);
  return Buffer.concat([header, frame, frame]);
}
