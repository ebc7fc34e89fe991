/**
 * A drawing as a short text for links. Bytes, then base64url:
 *
 *   version, label + 1 (0: nobody's example), pen width in tenths of a cell      1 byte each
 *   for each stroke: point count, then each point's step from the one before it  varint; zigzag varints x, y
 *   the lowest bits of the CRC-32 of all the bytes before them, lowest first     2 bytes
 *
 * A code of version 1 has one byte of CRC instead of two, and can still be read. Points lie on a lattice of
 * 1/32 of a cell. readDrawingCode.ts reads codes and writeDrawingCode.ts writes them: two files, because
 * every page reads codes, and only some write them.
 */
import type { Drawing } from '../image/Drawing.ts';
import { crc32 } from './crc32.ts';

/** What a code holds: a drawing, and the digit that it is an example of; null for a reader's own drawing. */
export interface CodedDrawing {
  readonly drawing: Drawing;
  readonly exampleLabel: number | null;
}

/** The version that is written; and for each version that can be read, how many check bytes it ends with. */
export const codeVersion = 2;
export const checkByteCounts: Readonly<Record<number, number>> = { 1: 1, 2: 2 };
/** Lattice points a cell. */
export const pointsPerCell = 32;
/** How far from the pad's corner a point may lie, in cells: more than three pads away. */
export const maxDistanceCells = 100;
/** The pen's width is kept in tenths of a cell. */
export const tenthsPerCell = 10;
/** The longest code that is read or written. Longer addresses are often cut on their way. */
export const maxCharacters = 4000;

/** The check bytes that belong at the end of these bytes. */
export function checkBytes(bytes: Uint8Array, count: number): readonly number[] {
  const checksum = crc32(bytes);
  return Array.from({ length: count }, (_, index) => (checksum >>> (8 * index)) & 0xff);
}
