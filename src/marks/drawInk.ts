/**
 * The reader's ink on the pad: each stroke as drawn, with a round pen. While a stroke grows only its new part
 * is drawn; the picture is the same as if all of it were.
 */
import type { Drawing, Stroke } from '../image/Drawing.ts';
import { stageColours } from './stageColours.ts';

interface Drawn {
  readonly drawing: Drawing;
  readonly cellPx: number;
}

const drawn = new WeakMap<CanvasRenderingContext2D, Drawn>();

/** Whether `stroke` is `earlier` with points added at its end. */
function continues(stroke: Stroke, earlier: Stroke): boolean {
  return (
    stroke.length >= earlier.length &&
    stroke[0] === earlier[0] &&
    stroke[earlier.length - 1] === earlier[earlier.length - 1]
  );
}

/**
 * Index of the first stroke and point that are not on the canvas yet, or null when all must be drawn anew.
 */
function unchangedPart(
  before: Drawn | undefined,
  drawing: Drawing,
  cellPx: number,
): { stroke: number; point: number } | null {
  if (!before || before.cellPx !== cellPx || before.drawing.penWidthCells !== drawing.penWidthCells)
    return null;
  const earlier = before.drawing.strokes;
  const { strokes } = drawing;
  const last = earlier.length - 1;
  if (last < 0 || strokes.length < earlier.length) return null;
  for (let s = 0; s < last; s++) if (strokes[s] !== earlier[s]) return null;
  if (!continues(strokes[last], earlier[last])) return null;
  return { stroke: last, point: Math.max(0, earlier[last].length - 1) };
}

/**
 * Draws a drawing on a square canvas whose side is imageSide * cellPx of the context's units. Clears what was
 * there.
 */
export function drawInk(context: CanvasRenderingContext2D, drawing: Drawing, cellPx: number): void {
  const start = unchangedPart(drawn.get(context), drawing, cellPx);
  if (!start) context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  context.strokeStyle = stageColours.ink;
  context.lineWidth = drawing.penWidthCells * cellPx;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.beginPath();
  const first = start?.stroke ?? 0;
  for (let s = first; s < drawing.strokes.length; s++) {
    const stroke = drawing.strokes[s];
    const points = s === first && start ? stroke.slice(start.point) : stroke;
    points.forEach(([x, y], index) => {
      if (index === 0) context.moveTo(x * cellPx, y * cellPx);
      else context.lineTo(x * cellPx, y * cellPx);
    });
    // The path of a lone point is closed, which a round cap turns into a dot.
    if (points.length === 1) context.closePath();
  }
  context.stroke();
  drawn.set(context, { drawing, cellPx });
}
