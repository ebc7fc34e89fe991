/**
 * A drawing as it would have been drawn elsewhere on the pad, smaller or larger, with a pointer that reports
 * whole pixels of the screen.
 */
import { measureBounds } from '../../src/image/bounds.ts';
import type { Point, Stroke } from '../../src/image/Drawing.ts';
import { applyFraming } from '../../src/image/Framing.ts';
import { imageSide } from '../../src/network/lessonShape.ts';

/** Where on the pad, and how large. */
export interface Placing {
  /** The longer side of the strokes' box, as a fraction of the pad's side, above 0 and at most 1. */
  readonly sizeShare: number;
  /**
   * Where the box lies in the room that is left: 0 at the left or top edge, 1 at the right or bottom edge.
   */
  readonly place: Point;
  /** The side of the pad on the screen, in pixels. */
  readonly padSidePx: number;
}

/**
 * The strokes scaled, moved and rounded to whole pixels, in cells. The strokes themselves stay as they are.
 */
export function placeOnPad(strokes: readonly Stroke[], placing: Placing): Stroke[] {
  const bounds = measureBounds(strokes);
  if (!bounds) return [];
  const { sizeShare, place, padSidePx } = placing;
  const [width, height] = [bounds.right - bounds.left, bounds.bottom - bounds.top];
  const longerSide = Math.max(width, height);
  const scale = longerSide > 0 ? (sizeShare * imageSide) / longerSide : 1;
  const placed = applyFraming(strokes, {
    scale,
    shiftXCells: place[0] * (imageSide - width * scale) - bounds.left * scale,
    shiftYCells: place[1] * (imageSide - height * scale) - bounds.top * scale,
  });
  return placed.map((stroke) => toWholePixels(stroke, padSidePx));
}

/** The stroke as a pointer reports it that knows whole pixels of a pad with that side; still in cells. */
export function toWholePixels(stroke: Stroke, padSidePx: number): Stroke {
  const pixel = imageSide / padSidePx;
  return stroke.map(([x, y]): Point => [Math.round(x / pixel) * pixel, Math.round(y / pixel) * pixel]);
}
