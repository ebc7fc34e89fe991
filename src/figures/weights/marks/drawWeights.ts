/**
 * A neuron's weights as a grid over the drawing, and its contributions on their way into the column in which
 * they are added up, in a canvas. Inked pixels are outlined, also where their contribution has left; a pixel
 * without ink contributes 0.
 */
import type { DigitImage } from '../../../image/DigitImage.ts';
import { minusColour, signedColour } from '../../../marks/colours.ts';
import type { BoxPx } from '../../../marks/columnLayout.ts';
import { dashOf } from '../../../marks/signedCells.ts';
import { stageColours } from '../../../marks/stageColours.ts';
import { fractionOfStep } from '../model/addingUp.ts';
import { stepBox, type WeightsLayout, weightBox } from './weightsLayout.ts';

/** A neuron's 784 weights over the picture, and how many contributions have left the grid for the column. */
export interface WeightsMoment {
  readonly image: DigitImage;
  /** What the grid shows: the weights, which stay, or the contributions, which leave it one by one. */
  readonly shown: Float64Array;
  readonly isStaying: boolean;
  readonly contributions: Float64Array;
  /** The pixels in the order in which they are added. */
  readonly cells: Uint16Array;
  /** How many are added. */
  readonly count: number;
  /** Full colour. */
  readonly limit: number;
  /** Whether a contribution is either here or there, for those who want less motion. */
  readonly isStepped: boolean;
}

type Context = CanvasRenderingContext2D;

function fill(context: Context, { xPx, yPx, widthPx, heightPx }: BoxPx, colour: string): void {
  context.fillStyle = colour;
  context.fillRect(xPx, yPx, widthPx, heightPx);
}

function between(from: BoxPx, to: BoxPx, fraction: number): BoxPx {
  const at = (name: keyof BoxPx) => from[name] + fraction * (to[name] - from[name]);
  return { xPx: at('xPx'), yPx: at('yPx'), widthPx: at('widthPx'), heightPx: at('heightPx') };
}

function drawGround(context: Context, { grid, column }: WeightsLayout): void {
  for (const box of [grid, column]) {
    fill(context, box, stageColours.pad);
    context.strokeStyle = stageColours.line;
    context.strokeRect(box.xPx - 0.5, box.yPx - 0.5, box.widthPx + 1, box.heightPx + 1);
  }
}

/**
 * A cell or a column's piece in the colour of its fraction; with a dash if it is negative and there is room.
 */
function fillFraction(context: Context, box: BoxPx, fraction: number): void {
  fill(context, box, signedColour(fraction));
  const dash = fraction < 0 ? dashOf(box.widthPx, box.heightPx) : null;
  if (!dash) return;
  const xPx = Math.round(box.xPx + (box.widthPx - dash.length) / 2);
  const yPx = Math.round(box.yPx + (box.heightPx - dash.thickness) / 2);
  fill(context, { xPx, yPx, widthPx: dash.length, heightPx: dash.thickness }, minusColour(fraction));
}

/** What lies in the grid: values that stay or have not left, and the outlines of the ink. */
function drawGrid(context: Context, layout: WeightsLayout, moment: WeightsMoment, gone: Float64Array): void {
  const { image, shown, isStaying, cells, limit } = moment;
  cells.forEach((cell, step) => {
    if (isStaying || gone[step] === 0) fillFraction(context, weightBox(layout, cell), shown[cell] / limit);
  });
  for (let cell = 0; cell < image.length; cell++) {
    if (image[cell] === 0) continue;
    const { xPx, yPx, widthPx, heightPx } = weightBox(layout, cell);
    context.strokeStyle = `rgb(255 255 255 / ${(0.25 + 0.6 * image[cell]).toFixed(2)})`;
    context.strokeRect(xPx + 0.5, yPx + 0.5, widthPx - 1, heightPx - 1);
  }
}

/** Draws the whole of it into a context whose unit is a CSS pixel. */
export function drawWeights(context: Context, layout: WeightsLayout, moment: WeightsMoment): void {
  const { contributions, cells, count, limit, isStepped } = moment;
  context.clearRect(0, 0, layout.widthPx, layout.heightPx);
  drawGround(context, layout);
  const gone = Float64Array.from(cells, (_, step) =>
    isStepped ? Number(step < count) : fractionOfStep(count, step),
  );
  drawGrid(context, layout, moment, gone);
  cells.forEach((cell, step) => {
    const contribution = contributions[cell];
    if (gone[step] === 0 || contribution === 0) return;
    const to = stepBox(layout, step);
    // At least a pixel high: a line thinner than that would be too faint for its number.
    const box = between(weightBox(layout, cell), { ...to, heightPx: Math.max(1, to.heightPx) }, gone[step]);
    fillFraction(context, box, contribution / limit);
  });
}
