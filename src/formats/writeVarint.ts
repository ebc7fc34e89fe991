/**
 * Whole numbers in as few bytes as they need, as readVarint.ts reads them.
 */

/** Appends a whole number from 0 to 2^28 - 1. */
export function writeVarint(bytes: number[], value: number): void {
  let rest = value;
  for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  bytes.push(rest);
}

/** Appends a whole number from -2^27 to 2^27 - 1. */
export function writeSignedVarint(bytes: number[], value: number): void {
  writeVarint(bytes, value < 0 ? -2 * value - 1 : 2 * value);
}
