/**
 * What framing goes by: the box around the ink, whose longer side it makes 20 cells, and the ink's centre of
 * mass, which it puts at the centre.
 */
import { type Bounds, measureBounds } from '../image/bounds.ts';
import { measureCentreOfMass } from '../image/centreOfMass.ts';
import type { DigitImage } from '../image/DigitImage.ts';
import type { Drawing, Point } from '../image/Drawing.ts';
import type { Framing } from '../image/Framing.ts';

/**
 * A box around all ink, half a pen's width beyond the strokes, and the centre of mass of the ink; in cells.
 */
export interface InkGuides {
  readonly box: Bounds;
  readonly mass: Point;
}

function frameBox(
  bounds: Bounds,
  { scale, shiftXCells, shiftYCells }: Framing,
  penWidthCells: number,
): Bounds {
  const margin = penWidthCells / 2;
  return {
    left: bounds.left * scale + shiftXCells - margin,
    top: bounds.top * scale + shiftYCells - margin,
    right: bounds.right * scale + shiftXCells + margin,
    bottom: bounds.bottom * scale + shiftYCells + margin,
  };
}

/** The guides of a drawing under a framing, whose picture is `image`; null where no ink is in it. */
export function measureInkGuides(drawing: Drawing, framing: Framing, image: DigitImage): InkGuides | null {
  const bounds = measureBounds(drawing.strokes);
  const mass = measureCentreOfMass(image);
  return bounds && mass && { box: frameBox(bounds, framing, drawing.penWidthCells), mass };
}

/** The longer side of a box, in cells. */
export function longerSide({ left, top, right, bottom }: Bounds): number {
  return Math.max(right - left, bottom - top);
}
