/**
 * The picture's pixels on their way into the column of neurons, in a canvas. A row that has left leaves the
 * outlines of its inked pixels behind; a neuron that has no value yet is as dark as the ground.
 */
import type { DigitImage } from '../../../image/DigitImage.ts';
import { activationColour } from '../../../marks/colours.ts';
import {
  type BoxPx,
  type ColumnLayout,
  movingBox,
  neuronBox,
  pixelBox,
} from '../../../marks/columnLayout.ts';
import { stageColours } from '../../../marks/stageColours.ts';
import { imageSide } from '../../../network/lessonShape.ts';
import { fractionOfRow } from '../model/unroll.ts';

type Context = CanvasRenderingContext2D;

/** How far the rows are on their way. */
export interface UnrollingProgress {
  /** Of all of them together, 0...1. */
  readonly fraction: number;
  /** Whether a row is either here or there, for those who want less motion. */
  readonly isStepped: boolean;
}

/** A row, and the fraction of its own way that it has gone. */
interface MovingRow {
  readonly row: number;
  readonly gone: number;
}

function fill(context: Context, { xPx, yPx, widthPx, heightPx }: BoxPx, colour: string): void {
  context.fillStyle = colour;
  context.fillRect(xPx, yPx, widthPx, heightPx);
}

function drawFrames(context: Context, { grid, column, widthPx, heightPx }: ColumnLayout): void {
  context.clearRect(0, 0, widthPx, heightPx);
  for (const { xPx, yPx, widthPx, heightPx } of [grid, column]) {
    fill(context, { xPx, yPx, widthPx, heightPx }, stageColours.pad);
    context.strokeStyle = stageColours.line;
    context.strokeRect(xPx - 0.5, yPx - 0.5, widthPx + 1, heightPx + 1);
  }
}

/** A row of which nothing is inked, where it is now. */
function drawDarkRow(context: Context, layout: ColumnLayout, { row, gone }: MovingRow): void {
  const first = row * imageSide;
  if (gone === 1) {
    // In one piece: between slivers of less than a pixel the ground would shine through.
    const neuron = neuronBox(layout, first);
    fill(context, { ...neuron, heightPx: neuron.heightPx * imageSide }, activationColour(0));
    return;
  }
  for (let cell = first; cell < first + imageSide; cell++)
    fill(context, movingBox(layout, cell, gone), activationColour(0));
}

/** What a row leaves behind: the outlines of its inked pixels. */
function drawOutlines(context: Context, layout: ColumnLayout, image: DigitImage, first: number): void {
  context.strokeStyle = stageColours.line;
  for (let cell = first; cell < first + imageSide; cell++) {
    if (image[cell] === 0) continue;
    const { xPx, yPx, widthPx, heightPx } = pixelBox(layout, cell);
    context.strokeRect(xPx + 0.5, yPx + 0.5, widthPx - 1, heightPx - 1);
  }
}

/** A row's inked pixels, where they are now. */
function drawInkedRow(
  context: Context,
  layout: ColumnLayout,
  image: DigitImage,
  { row, gone }: MovingRow,
): void {
  const first = row * imageSide;
  for (let cell = first; cell < first + imageSide; cell++)
    if (image[cell] > 0) fill(context, movingBox(layout, cell, gone), activationColour(image[cell]));
}

/** Draws a picture on its way. */
export type DrawUnrolling = (image: DigitImage, progress: UnrollingProgress) => void;

/**
 * The function that draws the whole of it into a context whose unit is a CSS pixel. What an empty picture
 * would show is most of it, and stays the same while one draws: it is kept.
 */
export function createUnrollingDrawing(context: Context, layout: ColumnLayout): DrawUnrolling {
  let kept: { readonly progress: UnrollingProgress; readonly ground: ImageData } | null = null;
  return (image, progress) => {
    const { fraction, isStepped } = progress;
    const rows = Array.from({ length: imageSide }, (_, row): MovingRow => {
      const gone = fractionOfRow(fraction, row);
      return { row, gone: isStepped ? Math.round(gone) : gone };
    });
    if (kept?.progress.fraction === fraction && kept.progress.isStepped === isStepped)
      context.putImageData(kept.ground, 0, 0);
    else {
      drawFrames(context, layout);
      for (const row of rows) drawDarkRow(context, layout, row);
      const { width, height } = context.canvas;
      kept = { progress, ground: context.getImageData(0, 0, width, height) };
    }
    for (const { row, gone } of rows) if (gone > 0) drawOutlines(context, layout, image, row * imageSide);
    for (const row of rows) drawInkedRow(context, layout, image, row);
  };
}
