/**
 * The bytes at an address, counted while they arrive: a file that is too large is given up, not stored.
 */
import type { FaultFacts } from '../../formats/FaultFacts.ts';
import { FormatError } from '../../formats/FormatError.ts';

/** A fault of the way to the file. The message is for developers. */
export class FetchError extends Error {
  /** What there is to say of it. */
  readonly facts: FaultFacts;

  constructor(facts: FaultFacts) {
    super(facts.says);
    this.facts = facts;
  }
}

/** Fetches at most that many bytes. Throws a FetchError, or a FormatError when there are more. */
export async function fetchBytes(url: URL, maximumBytes: number): Promise<Uint8Array> {
  const response = await fetch(url).catch(() => null);
  if (!response) throw new FetchError({ says: 'unreachable' });
  if (!response.ok) throw new FetchError({ says: 'answered', status: response.status });
  const chunks: Uint8Array[] = [];
  let byteCount = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const read = await reader?.read().catch(() => {
      throw new FetchError({ says: 'lost' });
    });
    if (!read || read.done) break;
    byteCount += read.value.length;
    if (byteCount > maximumBytes) {
      void reader?.cancel();
      throw new FormatError('too-long', { says: 'tooLarge', maximum: maximumBytes });
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
