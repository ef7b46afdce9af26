import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const OUT = fileURLToPath(new URL('../out', import.meta.url));

/** Paths below `folder` (relative, with /) that end in `extension`, sorted; empty when there is no such folder. */
export function filesBelow(folder: string, extension: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.endsWith(extension))
      .sort();
  } catch {
    return [];
  }
}

export const readableKilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
