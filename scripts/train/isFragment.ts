/**
 * Whether strokes are a piece of the digit that they are labelled as: files cut out of running hands hold the
 * stem of a 4 without its cup, and the foot of a 1 without its stem. A network that learns that a stem is a 4
 * learns to be wrong.
 */
import type { PenDigit } from '../../src/formats/penStrokes.ts';
import type { Point } from '../../src/image/Drawing.ts';

/** So much longer than the way between its ends a straight line may be, as hands draw it. */
const straightWithin = 1.15;
/** A 1 is a line that is at least so steep: its height to its width. */
const steepness = 0.6;

const distance = ([x, y]: Point, [toX, toY]: Point) => Math.hypot(toX - x, toY - y);

/** True for one straight line that is labelled as anything but a 1, and for a level one in any case. */
export function isFragment({ drawing, label }: Pick<PenDigit, 'drawing' | 'label'>): boolean {
  const [stroke] = drawing.strokes;
  if (drawing.strokes.length !== 1 || stroke.length === 0) return false;
  const [first, last] = [stroke[0], stroke[stroke.length - 1]];
  const length = stroke.slice(1).reduce((sum, point, index) => sum + distance(stroke[index], point), 0);
  if (length > straightWithin * distance(first, last)) return false;
  return label !== 1 || Math.abs(last[1] - first[1]) < steepness * Math.abs(last[0] - first[0]);
}
