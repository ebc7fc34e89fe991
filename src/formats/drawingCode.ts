/**
 * A drawing as a short text for links. Bytes, then base64url:
 *
 *   version, label + 1 (0: nobody's example), pen width in tenths of a cell      1 byte each
 *   for each stroke: point count, then each point's step from the one before it  varint; zigzag varints x, y
 *   the lowest byte of the CRC-32 of all the bytes before it                     1 byte
 *
 * Points lie on a lattice of 1/32 of a cell. readDrawingCode.ts reads it, writeDrawingCode.ts writes it: in
 * files of their own, because every page reads and only some write.
 */
import type { Drawing } from '../image/Drawing.ts';
import { crc32 } from './crc32.ts';

/** What a code holds: ink, and the digit that it is an example of, or null for a reader's own. */
export interface CodedDrawing {
  readonly drawing: Drawing;
  readonly exampleLabel: number | null;
}

/** The version that is written, and the only one so far that is read. */
export const codeVersion = 1;
/** Lattice points a cell. */
export const pointsPerCell = 32;
/** The farthest from the pad's corner that a point may be, in cells: some pads away. */
export const farthestCells = 100;
/** Tenths of a cell in the byte of the pen width. */
export const tenthsPerCell = 10;
/**
 * The longest code that is read or written: addresses beyond some thousand characters are cut on their way.
 */
export const maximumCharacters = 4000;

/** The byte at the end of a code, for the bytes before it. */
export function checkByte(bytes: Uint8Array): number {
  return crc32(bytes) & 0xff;
}
