/**
 * The reader's ink on the pad: each stroke as drawn, with a round pen. While a stroke grows only its new part
 * is drawn; the picture is the same as if all of it were.
 */
import type { Drawing, Stroke } from '../image/Drawing.ts';
import { stageColours } from './stageColours.ts';

interface Drawn {
  readonly drawing: Drawing;
  readonly cellPx: number;
  /** Of the canvas: one that was given another is blank. */
  readonly widthPx: number;
}

const drawn = new WeakMap<CanvasRenderingContext2D, Drawn>();

/** The length of the line that a tap leaves. */
const dotPx = 0.01;

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
  { drawing, cellPx, widthPx }: Drawn,
): { stroke: number; point: number } | null {
  if (!before || before.cellPx !== cellPx || before.widthPx !== widthPx) return null;
  if (before.drawing.penWidthCells !== drawing.penWidthCells) return null;
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
  const now: Drawn = { drawing, cellPx, widthPx: context.canvas.width };
  const start = unchangedPart(drawn.get(context), now);
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
    // A canvas leaves out lines of no length; one that has just some becomes a dot under a round cap.
    const [x, y] = stroke[0] ?? [0, 0];
    if (points === stroke && stroke.every((point) => point[0] === x && point[1] === y))
      context.lineTo(x * cellPx + dotPx, y * cellPx);
  }
  context.stroke();
  drawn.set(context, now);
}
