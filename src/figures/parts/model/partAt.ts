/**
 * Which part of a drawing a place belongs to: what is pointed at when one points at ink.
 */
import type { Point } from '../../../image/Drawing.ts';
import type { FoundPart } from './findParts.ts';

/**
 * The part whose ink is within `distanceCells` of the point; of several the smallest, which no other way
 * leads to. null without one.
 */
export function partAt(parts: readonly FoundPart[], [x, y]: Point, distanceCells: number): FoundPart | null {
  let smallest: FoundPart | null = null;
  let least = Infinity;
  for (const part of parts) {
    const points = part.ink.flat();
    const isNear = points.some(([px, py]) => Math.hypot(px - x, py - y) <= distanceCells);
    if (isNear && points.length < least) [smallest, least] = [part, points.length];
  }
  return smallest;
}
