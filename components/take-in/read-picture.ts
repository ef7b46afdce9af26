import { type Decode, nativeDecoder, SOFTNESSES, scriptDecoder } from './decoder';
import { sizesToTry } from './picture-sizes';

/** White around the picture: a code cut out tightly lacks the margin by which it is found. */
const MARGIN = 24;

/**
 * What the QR code in a picture file says: `undefined` where none is found, `null` where the file
 * is no picture this browser can open. Rejects where the reader itself cannot be fetched.
 */
export async function readPicture(file: Blob): Promise<string | undefined | null> {
  const image = await open(file);
  return image && search(image);
}

async function open(file: Blob): Promise<HTMLImageElement | null> {
  const image = new Image();
  try {
    image.src = await dataAddress(file);
    await image.decode();
  } catch {
    return null;
  }
  return image.naturalWidth > 0 && image.naturalHeight > 0 ? image : null;
}

async function search(image: HTMLImageElement): Promise<string | undefined> {
  const canvas = document.createElement('canvas');
  const natural = { width: image.naturalWidth, height: image.naturalHeight };
  const native = await nativeDecoder();
  let own: Decode | undefined;
  for (const { width, height } of sizesToTry(natural)) {
    canvas.width = width + 2 * MARGIN;
    canvas.height = height + 2 * MARGIN;
    const context = canvas.getContext('2d');
    if (!context) return undefined;
    // What is transparent would turn black, and the code with it.
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.imageSmoothingQuality = 'high';
    context.drawImage(image, MARGIN, MARGIN, width, height);
    const seen = await native?.(canvas, canvas.width, canvas.height, 0).catch(() => undefined);
    if (seen) return seen;
    own ??= await scriptDecoder();
    for (const softness of SOFTNESSES) {
      const found = await own(canvas, canvas.width, canvas.height, softness);
      if (found) return found;
      // Lets the page breathe between two looks.
      await new Promise((resolve) => window.setTimeout(resolve, 0));
    }
  }
  return undefined;
}

function dataAddress(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
