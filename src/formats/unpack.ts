/**
 * Bytes that may be packed with gzip -> plain bytes, as many as the file's own head announces.
 * The head is read and checked first: memory is taken only for a length that was accepted. A small file that
 * would unpack to gigabytes is refused at the first byte too many.
 */
import type { HeadedFile } from './FaultFacts.ts';
import { FormatError } from './FormatError.ts';
import { unpackGzip } from './unpackGzip.ts';

/** How to read the start of a file. */
export interface Head {
  /** What the file is meant to be. */
  readonly file: HeadedFile;
  /** Bytes in the head. */
  readonly byteCount: number;
  /**
   * The length in bytes of the whole unpacked file, head included; throws a FormatError when the head is
   * wrong.
   */
  readonly totalByteCount: (head: DataView) => number;
}

/** True when the bytes begin as gzip does (RFC 1952: 1f 8b). */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes.length >= 2 && bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/**
 * The plain bytes of a file: the given bytes when they are not packed, a new array when they are. Throws a
 * FormatError when there are fewer or more of them than the head announces, or when gzip finds damage.
 */
export async function unpack(bytes: Uint8Array, head: Head): Promise<Uint8Array> {
  if (isGzip(bytes)) return unpackAll(bytes, head);
  if (bytes.length < head.byteCount) throw cutShort(head, bytes.length, head.byteCount);
  const total = head.totalByteCount(viewOf(bytes));
  if (bytes.length < total) throw cutShort(head, bytes.length, total);
  if (bytes.length > total) throw tooLong(head, total);
  return bytes;
}

async function unpackAll(bytes: Uint8Array, head: Head): Promise<Uint8Array> {
  let plain = new Uint8Array(head.byteCount);
  let isHeadKnown = false;
  let filled = 0;
  try {
    for await (const value of unpackGzip(bytes)) {
      let taken = 0;
      if (!isHeadKnown) {
        taken = Math.min(value.length, head.byteCount - filled);
        plain.set(value.subarray(0, taken), filled);
        filled += taken;
        if (filled < head.byteCount) continue;
        const start = plain;
        plain = new Uint8Array(head.totalByteCount(viewOf(start)));
        plain.set(start);
        isHeadKnown = true;
      }
      const rest = value.subarray(taken);
      if (filled + rest.length > plain.length) throw tooLong(head, plain.length);
      plain.set(rest, filled);
      filled += rest.length;
    }
  } catch (error) {
    if (error instanceof FormatError) throw error;
    throw new FormatError('wrong-checksum', { says: 'gzipDamaged', file: head.file });
  }
  if (filled < plain.length) throw cutShort(head, filled, plain.length);
  return plain;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function cutShort(head: Head, present: number, expected: number): FormatError {
  return new FormatError('cut-short', { says: 'cutShort', file: head.file, present, expected });
}

function tooLong(head: Head, expected: number): FormatError {
  return new FormatError('too-long', { says: 'tooLong', file: head.file, expected });
}
