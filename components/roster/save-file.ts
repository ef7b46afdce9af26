/** Long enough for the slowest browser to have taken the file over. */
const KEPT_MS = 60_000;

/** Hands a finished file to the browser's downloads. */
export function saveFile(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.appendChild(link);
  link.click();
  document.body.removeChild(link);
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
