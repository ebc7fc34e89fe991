/**
 * The styles of people's digits that a network may not know, each found by a rule over the strokes. A rule is
 * as plain as it can be and errs now and then; what it finds was looked at.
 */
import type { PenDigit } from '../../src/formats/penStrokes.ts';
import { measureBounds } from '../../src/image/bounds.ts';
import type { Point, Stroke } from '../../src/image/Drawing.ts';

export const styleNames = ['slashed 0', 'based 1', 'looped 2', 'open 4', 'crossed 7'] as const;
export type StyleName = (typeof styleNames)[number];

/** Strokes in the box of their ink: 0...1 across and down, with the box's height in widths. */
interface Boxed {
  readonly strokes: readonly Stroke[];
  readonly heightInWidths: number;
}

function boxed(strokes: readonly Stroke[]): Boxed | null {
  const bounds = measureBounds(strokes);
  if (!bounds) return null;
  const { left, top, right, bottom } = bounds;
  // A line has a width too.
  const width = Math.max(right - left, 0.02 * (bottom - top), 1e-6);
  const height = Math.max(bottom - top, 0.02 * (right - left), 1e-6);
  return {
    strokes: strokes.map((stroke) => stroke.map(([x, y]): Point => [(x - left) / width, (y - top) / height])),
    heightInWidths: height / width,
  };
}

/** Points along the strokes, close enough to each other that no crossing is missed. */
function* alongStroke(stroke: Stroke): Generator<Point> {
  const spacing = 0.02;
  for (let index = 1; index < stroke.length; index++) {
    const [[x, y], [toX, toY]] = [stroke[index - 1], stroke[index]];
    const steps = Math.max(1, Math.ceil(Math.hypot(toX - x, toY - y) / spacing));
    for (let step = 0; step < steps; step++)
      yield [x + ((toX - x) * step) / steps, y + ((toY - y) * step) / steps];
  }
  if (stroke.length > 0) yield stroke[stroke.length - 1];
}

const extent = (values: readonly number[]) => Math.max(...values) - Math.min(...values);

/** Ink where a ring has none, and some to both sides of it; two rings beside each other are too wide. */
function isSlashedZero({ strokes, heightInWidths }: Boxed): boolean {
  if (heightInWidths < 0.55) return false;
  const points = strokes.flatMap((stroke) => [...alongStroke(stroke)]);
  const rows = points.filter(([, y]) => y > 0.35 && y < 0.65).map(([x]) => x);
  const isRing = Math.min(...rows) < 0.33 && Math.max(...rows) > 0.67;
  return isRing && points.some(([x, y]) => Math.hypot(x - 0.5, y - 0.5) < 0.13);
}

/** A line along the bottom, to both sides of the stem. */
function isBasedOne({ strokes, heightInWidths }: Boxed): boolean {
  if (heightInWidths > 4) return false;
  const low = strokes.flatMap((stroke) => [...alongStroke(stroke)].filter(([, y]) => y > 0.85));
  return low.length > 0 && extent(low.map(([x]) => x)) > 0.6;
}

function doCross([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point, [dx, dy]: Point): boolean {
  const side = (px: number, py: number, qx: number, qy: number, x: number, y: number) =>
    Math.sign((qx - px) * (y - py) - (qy - py) * (x - px));
  return (
    side(ax, ay, bx, by, cx, cy) * side(ax, ay, bx, by, dx, dy) < 0 &&
    side(cx, cy, dx, dy, ax, ay) * side(cx, cy, dx, dy, bx, by) < 0
  );
}

/** A stroke that crosses itself in the lower half. */
function isLoopedTwo({ strokes }: Boxed): boolean {
  return strokes.some((stroke) => {
    for (let i = 1; i < stroke.length; i++)
      for (let j = i + 2; j < stroke.length; j++)
        if (stroke[i][1] > 0.55 && doCross(stroke[i - 1], stroke[i], stroke[j - 1], stroke[j])) return true;
    return false;
  });
}

/** Two strokes that both begin at the top, apart. */
function isOpenFour({ strokes }: Boxed): boolean {
  const tops = strokes
    .map((stroke) => stroke.reduce((highest, point) => (point[1] < highest[1] ? point : highest)))
    .filter(([, y]) => y < 0.35)
    .map(([x]) => x);
  return tops.length >= 2 && extent(tops) > 0.3;
}

/** A short level stroke through the middle of the stem. */
function isCrossedSeven({ strokes }: Boxed): boolean {
  return strokes.slice(1).some((stroke) => {
    const [xs, ys] = [stroke.map(([x]) => x), stroke.map(([, y]) => y)];
    const middle = (Math.min(...ys) + Math.max(...ys)) / 2;
    return extent(xs) > 0.25 && extent(ys) < 0.35 && middle > 0.3 && middle < 0.8;
  });
}

const rules: Readonly<Record<StyleName, (drawn: Boxed) => boolean>> = {
  'slashed 0': isSlashedZero,
  'based 1': isBasedOne,
  'looped 2': isLoopedTwo,
  'open 4': isOpenFour,
  'crossed 7': isCrossedSeven,
};

/** The style that a digit is drawn in, if it is one of those. */
export function styleOf({ label, drawing }: Pick<PenDigit, 'label' | 'drawing'>): StyleName | null {
  const name = styleNames.find((each) => each.endsWith(` ${label}`));
  const drawn = name && boxed(drawing.strokes);
  return name && drawn && rules[name](drawn) ? name : null;
}
