/**
 * A text handed to the reader as a file.
 */

/** The download has begun by then, in every browser. */
const releaseAfterMs = 10_000;

/** Saves a text under a name, as the browser saves downloads. */
export function saveText(fileName: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text]));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), releaseAfterMs);
}
