/**
 * The bytes at an address, counted while they arrive: a file that is too large is given up, not stored.
 */
import { countText, FormatError } from '../../formats/FormatError.ts';

/** A fault of the way to the file, in one sentence for the reader. */
export class FetchError extends Error {}

/** Fetches at most that many bytes. Throws a FetchError, or a FormatError when there are more. */
export async function fetchBytes(url: URL, maximumBytes: number): Promise<Uint8Array> {
  const response = await fetch(url).catch(() => null);
  if (!response) throw new FetchError('The server could not be reached.');
  if (!response.ok) throw new FetchError(`The server answered ${response.status}.`);
  const chunks: Uint8Array[] = [];
  let byteCount = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const read = await reader?.read().catch(() => {
      throw new FetchError('The connection was lost.');
    });
    if (!read || read.done) break;
    byteCount += read.value.length;
    if (byteCount > maximumBytes) {
      void reader?.cancel();
      throw new FormatError('too-long', `The file is larger than ${countText(maximumBytes)} bytes.`);
    }
    chunks.push(read.value);
  }
  const bytes = new Uint8Array(byteCount);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
