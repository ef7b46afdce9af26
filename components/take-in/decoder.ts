import { soften } from './soften';

/**
 * What is written in the QR code of a picture; `undefined` where none is found. The same picture
 * may be read at another `softness`.
 */
export type Decode = (
  picture: HTMLCanvasElement | HTMLVideoElement,
  width: number,
  height: number,
  softness: number,
) => Promise<string | undefined>;

/** In the order worth trying: grain is common, and costs the most time where it is not wiped out. */
export const SOFTNESSES = [1, 0, 2] as const;

/** The browser's own reader, which TypeScript does not know yet. */
interface NativeDetector {
  detect(picture: CanvasImageSource): Promise<readonly { readonly rawValue: string }[]>;
}
interface NativeDetectorClass {
  new (options: { formats: readonly string[] }): NativeDetector;
  getSupportedFormats(): Promise<readonly string[]>;
}

/** Fast where it exists, which is on Android and on Macs. */
export async function nativeDecoder(): Promise<Decode | undefined> {
  const { BarcodeDetector } = window as { BarcodeDetector?: NativeDetectorClass };
  if (BarcodeDetector === undefined) return undefined;
  try {
    const formats = await BarcodeDetector.getSupportedFormats();
    if (!formats.includes('qr_code')) return undefined;
    const detector = new BarcodeDetector({ formats: ['qr_code'] });
    return async (picture) => {
      const codes = (await detector.detect(picture)).map(({ rawValue }) => rawValue);
      // A poster beside the slip may carry a code of its own.
      return codes.find((text) => /[#?&]v=/i.test(text)) ?? codes[0];
    };
  } catch {
    return undefined;
  }
}

/** Works everywhere, and is fetched only where somebody scans. Rejects where it cannot be fetched. */
export async function scriptDecoder(): Promise<Decode> {
  const { default: jsQR } = await import('jsqr');
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return async (picture, width, height, softness) => {
    if (!context) return undefined;
    canvas.width = width;
    canvas.height = height;
    context.drawImage(picture, 0, 0, width, height);
    const { data } = context.getImageData(0, 0, width, height);
    if (softness > 0) soften(data, width, height, softness);
    // Our codes are black on white wherever they stand, so the negative need not be tried.
    return jsQR(data, width, height, { inversionAttempts: 'dontInvert' })?.data || undefined;
  };
}

/** The native reader as long as it works, else ours. */
export async function anyDecoder(): Promise<Decode> {
  const native = await nativeDecoder();
  if (native === undefined) return scriptDecoder();
  let own: Decode | undefined;
  return async (...picture) => {
    if (own === undefined) {
      try {
        return await native(...picture);
      } catch {
        own = await scriptDecoder();
      }
    }
    return own(...picture);
  };
}
