/**
 * How the pad is seen in the picture: scaled, then shifted.
 *
 *   x' = x * scale + shiftXCells        y' = y * scale + shiftYCells
 *
 * (x, y) on the pad and (x', y') in the picture are both in cells. The pen's width is not scaled: it belongs
 * to the picture.
 */
import { imageSide } from '../network/lessonShape.ts';
import type { Point, Stroke } from './Drawing.ts';

/** A map from pad to picture. */
export interface Framing {
  /** Picture cells per pad cell, above 0. */
  readonly scale: number;
  readonly shiftXCells: number;
  readonly shiftYCells: number;
}

/** The pad as it stands: what is used when normalisation is switched off. */
export const identityFraming: Framing = { scale: 1, shiftXCells: 0, shiftYCells: 0 };

/** New strokes, point by point where the framing puts them in the picture. */
export function applyFraming(strokes: readonly Stroke[], framing: Framing): Stroke[] {
  const { scale, shiftXCells, shiftYCells } = framing;
  return strokes.map((stroke) =>
    stroke.map(([x, y]): Point => [x * scale + shiftXCells, y * scale + shiftYCells]),
  );
}

/**
 * The framing that lies `fraction` of the way (0...1) from one to the other; exactly `to` at 1, `from` at 0.
 * The scale changes geometrically, from.scale * (to.scale / from.scale)^fraction, by equal ratios in equal
 * times. The shift keeps step with it: the one point of the pad that both framings put in the same place (at
 * infinity when they differ by a shift alone) stays there, so that every point of the ink moves straight to
 * its place, nearer all the time and never past it.
 */
export function easeFraming(from: Framing, to: Framing, fraction: number): Framing {
  if (fraction >= 1) return to;
  if (fraction <= 0) return from;
  const logRatio = Math.log(to.scale / from.scale);
  // (ratio^fraction - 1) / (ratio - 1), which tends to the fraction itself as the two scales become equal.
  const eased = logRatio === 0 ? fraction : Math.expm1(fraction * logRatio) / Math.expm1(logRatio);
  return {
    scale: from.scale + (to.scale - from.scale) * eased,
    shiftXCells: from.shiftXCells + (to.shiftXCells - from.shiftXCells) * eased,
    shiftYCells: from.shiftYCells + (to.shiftYCells - from.shiftYCells) * eased,
  };
}

/**
 * The largest distance, in cells, between a point that `shown` puts into the picture and where `other` puts
 * it.
 */
function largestDisplacementCells(shown: Framing, other: Framing): number {
  const stretch = other.scale / shown.scale;
  const atLeft = other.shiftXCells - shown.shiftXCells * stretch;
  const atTop = other.shiftYCells - shown.shiftYCells * stretch;
  // The displacement grows evenly across the picture, so it is largest at a corner.
  const growth = (stretch - 1) * imageSide;
  return Math.hypot(
    Math.max(Math.abs(atLeft), Math.abs(atLeft + growth)),
    Math.max(Math.abs(atTop), Math.abs(atTop + growth)),
  );
}

/**
 * How far apart two framings are, in cells: no point that either of them puts into the picture is put farther
 * than this from there by the other. 0 only for equal framings; symmetric.
 */
export function framingDistance(a: Framing, b: Framing): number {
  return Math.max(largestDisplacementCells(a, b), largestDisplacementCells(b, a));
}
