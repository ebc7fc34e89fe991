/**
 * Whole numbers in as few bytes as they need: seven bits a byte, the lowest first, the eighth bit set while
 * more follow. Signed ones are folded first (0, -1, 1, -2 ... -> 0, 1, 2, 3 ...), so that small steps either
 * way are short.
 */
import { FormatError } from './FormatError.ts';

/** Bytes being read, and how far. */
export interface ByteCursor {
  readonly bytes: Uint8Array;
  offset: number;
}

/** The most bytes that a number may take: 28 bits are more than any count or step here. */
const maxBytes = 4;

/**
 * The number at the cursor, which moves on. Throws a FormatError when the bytes end within it, or it is too
 * long.
 */
export function readVarint(cursor: ByteCursor): number {
  let value = 0;
  for (let index = 0; index < maxBytes; index++) {
    const byte = cursor.bytes[cursor.offset++];
    if (byte === undefined) throw new FormatError('cut-short');
    value |= (byte & 0x7f) << (7 * index);
    if (byte < 0x80) return value;
  }
  throw new FormatError('wrong-value');
}

/** The signed number at the cursor, which moves on. Throws as readVarint does. */
export function readSignedVarint(cursor: ByteCursor): number {
  const folded = readVarint(cursor);
  return folded & 1 ? -(folded + 1) / 2 : folded / 2;
}
