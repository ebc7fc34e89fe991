/**
 * The picture's pixels on their way into the column of neurons, in a canvas. A row that has left leaves the outlines of its
 * inked pixels behind; a neuron that has no value yet is as dark as the ground.
 */
import type { DigitImage } from '../image/DigitImage.ts';
import { imageSide } from '../network/lessonShape.ts';
import { shareOfRow } from '../state/unroll.ts';
import { activationColour } from './colours.ts';
import { type BoxPx, boxOnItsWay, type ColumnLayout, neuronBox, pixelBox } from './columnLayout.ts';
import { stageColours } from './stageColours.ts';

type Context = CanvasRenderingContext2D;

/** How far the rows are on their way. */
export interface UnrollingWay {
  /** Of all of them together, 0...1. */
  readonly share: number;
  /** Whether a row is either here or there, for those who want less motion. */
  readonly isStepped: boolean;
}

/** A row, and the share of its own way that it has gone. */
interface RowOnItsWay {
  readonly row: number;
  readonly gone: number;
}

function fill(context: Context, { xPx, yPx, widthPx, heightPx }: BoxPx, colour: string): void {
  context.fillStyle = colour;
  context.fillRect(xPx, yPx, widthPx, heightPx);
}

/** The pixels of a row that have not left. */
function drawPixels(context: Context, layout: ColumnLayout, image: DigitImage, first: number): void {
  for (let cell = first; cell < first + imageSide; cell++)
    fill(context, pixelBox(layout, cell), activationColour(image[cell]));
}

/** What a row leaves behind: the outlines of its inked pixels. */
function drawOutlines(context: Context, layout: ColumnLayout, image: DigitImage, first: number): void {
  context.strokeStyle = stageColours.line;
  for (let cell = first; cell < first + imageSide; cell++) {
    const { xPx, yPx, widthPx, heightPx } = pixelBox(layout, cell);
    if (image[cell] > 0) context.strokeRect(xPx + 0.5, yPx + 0.5, widthPx - 1, heightPx - 1);
  }
}

/** A row that has left, where it is now. */
function drawOnItsWay(
  context: Context,
  layout: ColumnLayout,
  image: DigitImage,
  { row, gone }: RowOnItsWay,
): void {
  const first = row * imageSide;
  if (gone === 1) {
    // In one piece: between slivers of less than a pixel the ground would shine through.
    const neuron = neuronBox(layout, first);
    fill(context, { ...neuron, heightPx: neuron.heightPx * imageSide }, activationColour(0));
  }
  for (let cell = first; cell < first + imageSide; cell++) {
    if (gone < 1 || image[cell] > 0)
      fill(context, boxOnItsWay(layout, cell, gone), activationColour(image[cell]));
  }
}

/** Draws the whole of it into a context whose unit is a CSS pixel. */
export function drawUnrolling(
  context: Context,
  layout: ColumnLayout,
  image: DigitImage,
  { share, isStepped }: UnrollingWay,
): void {
  const { grid, column } = layout;
  context.clearRect(0, 0, layout.widthPx, layout.heightPx);
  for (const { xPx, yPx, widthPx, heightPx } of [grid, column]) {
    fill(context, { xPx, yPx, widthPx, heightPx }, stageColours.pad);
    context.strokeStyle = stageColours.line;
    context.strokeRect(xPx - 0.5, yPx - 0.5, widthPx + 1, heightPx + 1);
  }
  const rows = Array.from({ length: imageSide }, (_, row): RowOnItsWay => {
    const gone = shareOfRow(share, row);
    return { row, gone: isStepped ? Math.round(gone) : gone };
  });
  for (const { row, gone } of rows)
    (gone > 0 ? drawOutlines : drawPixels)(context, layout, image, row * imageSide);
  for (const way of rows) if (way.gone > 0) drawOnItsWay(context, layout, image, way);
}
