/**
 * The bytes at an address, counted while they arrive: a file that is too large is given up, not stored.
 */
import { countText, FormatError } from '../formats/FormatError.ts';

/** A fault of the way to the file, in one sentence for the reader. */
export class FetchError extends Error {}

/** Fetches at most that many bytes. Throws a FetchError, or a FormatError when there are more. */
export async function fetchBytes(url: URL, maximumBytes: number): Promise<Uint8Array> {
  const response = await fetch(url).catch(() => null);
  if (!response) throw new FetchError('The server could not be reached.');
  if (!response.ok) throw new FetchError(`The server answered ${response.status}.`);
  let byteCount = 0;
  const counter = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform: (chunk, stream) => {
      byteCount += chunk.length;
      // Ending the stream with an error cancels the download.
      if (byteCount > maximumBytes) stream.error();
      else stream.enqueue(chunk);
    },
  });
  try {
    return new Uint8Array(await new Response(response.body?.pipeThrough(counter)).arrayBuffer());
  } catch {
    if (byteCount <= maximumBytes) throw new FetchError('The connection was lost.');
    throw new FormatError('too-long', `The file is larger than ${countText(maximumBytes)} bytes.`);
  }
}
