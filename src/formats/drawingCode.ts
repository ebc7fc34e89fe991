/**
 * A drawing as a short text for links. Bytes, then base64url:
 *
 *   version, label + 1 (0: nobody's example), pen width in tenths of a cell      1 byte each
 *   for each stroke: point count, then each point's step from the one before it  varint; zigzag varints x, y
 *   the lowest bits of the CRC-32 of all the bytes before them, lowest first     2 bytes
 *
 * A code of version 1 has one such byte instead of two; those that are in the world open for ever. Points lie
 * on a lattice of 1/32 of a cell. readDrawingCode.ts reads it, writeDrawingCode.ts writes it: in
 * files of their own, because every page reads and only some write.
 */
import type { Drawing } from '../image/Drawing.ts';
import { crc32 } from './crc32.ts';

/** What a code holds: ink, and the digit that it is an example of, or null for a reader's own. */
export interface CodedDrawing {
  readonly drawing: Drawing;
  readonly exampleLabel: number | null;
}

/** The version that is written, and the check bytes at the end of every version that is read. */
export const codeVersion = 2;
export const checkBytesOf: Readonly<Record<number, number>> = { 1: 1, 2: 2 };
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

/** The bytes at the end of a code, for the bytes before them. */
export function checkBytes(bytes: Uint8Array, count: number): readonly number[] {
  const checksum = crc32(bytes);
  return Array.from({ length: count }, (_, index) => (checksum >>> (8 * index)) & 0xff);
}
