/**
 * A slide from a drawing of the reader's to one of our examples: laid over it, as high as it is, stroke by
 * stroke.
 */
import { matchDrawings } from '../../../image/blendDrawings.ts';
import { measureBounds } from '../../../image/bounds.ts';
import type { Drawing } from '../../../image/Drawing.ts';
import { exampleDrawingsOf } from '../../../image/exampleDrawings.ts';
import { applyFraming } from '../../../image/Framing.ts';
import type { SlidePair } from './slidePairs.ts';

/** The smallest height, in cells, that an example is laid over: a dot has none. */
const minHeightCells = 4;

/** The drawing where the other one is: same middle, same height. Both must have a point. */
function layOver(drawing: Drawing, other: Drawing): Drawing {
  const [from, to] = [measureBounds(drawing.strokes), measureBounds(other.strokes)];
  if (!from || !to) return drawing;
  const scale = Math.max(minHeightCells, to.bottom - to.top) / (from.bottom - from.top);
  const strokes = applyFraming(drawing.strokes, {
    scale,
    shiftXCells: (to.left + to.right) / 2 - ((from.left + from.right) / 2) * scale,
    shiftYCells: (to.top + to.bottom) / 2 - ((from.top + from.bottom) / 2) * scale,
  });
  return { strokes, penWidthCells: other.penWidthCells };
}

/**
 * From the reader's drawing, read as fromDigit, to our example of toDigit that has as many strokes, or else
 * our first. The drawing must have a stroke.
 */
export function ownPair(drawing: Drawing, fromDigit: number, toDigit: number): SlidePair {
  const examples = exampleDrawingsOf(toDigit).map((example) => example.drawing);
  const target = examples.find(({ strokes }) => strokes.length === drawing.strokes.length) ?? examples[0];
  return { fromDigit, toDigit, ...matchDrawings(drawing, layOver(target, drawing)) };
}
