/**
 * A drawing as far as it has been drawn: what an example shows while it draws itself.
 * Progress is counted in ink, not in points or time, so that the pen moves evenly; lifting it takes none.
 */
import type { Drawing, Point, Stroke } from './Drawing.ts';

function segmentLength(stroke: Stroke, p: number): number {
  return Math.hypot(stroke[p][0] - stroke[p - 1][0], stroke[p][1] - stroke[p - 1][1]);
}

function strokeLength(stroke: Stroke): number {
  let length = 0;
  for (let p = 1; p < stroke.length; p++) length += segmentLength(stroke, p);
  return length;
}

/** The beginning of a stroke, that many cells long: cut between two points where need be. */
function beginStroke(stroke: Stroke, lengthCells: number): Stroke {
  let left = lengthCells;
  for (let p = 1; p < stroke.length; p++) {
    const length = segmentLength(stroke, p);
    if (left < length) {
      const fraction = left / length;
      const [x, y] = stroke[p - 1];
      const cut: Point = [x + (stroke[p][0] - x) * fraction, y + (stroke[p][1] - y) * fraction];
      return [...stroke.slice(0, p), cut];
    }
    left -= length;
  }
  return stroke;
}

/**
 * The first `progress` (0...1) of a drawing's ink, in drawing order. The last stroke shown is cut exactly;
 * the ones before it are those of the drawing itself. At 0 there is no stroke, at 1 it is the drawing itself;
 * a dot appears with the ink that precedes it.
 */
export function partialDrawing(drawing: Drawing, progress: number): Drawing {
  if (progress >= 1) return drawing;
  const { strokes } = drawing;
  if (!(progress > 0)) return { ...drawing, strokes: [] };
  const lengths = strokes.map(strokeLength);
  let left = progress * lengths.reduce((sum, length) => sum + length, 0);
  const shown: Stroke[] = [];
  for (let s = 0; s < strokes.length; s++) {
    if (left < lengths[s]) {
      if (left > 0) shown.push(beginStroke(strokes[s], left));
      break;
    }
    shown.push(strokes[s]);
    left -= lengths[s];
  }
  return { ...drawing, strokes: shown };
}
