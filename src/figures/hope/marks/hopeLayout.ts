/**
 * Where the neurons of one small network stand, from top to bottom: hidden layer 1 as a 4 x 4 field of weight
 * pictures, hidden layer 2 as a 4 x 4 field of circles, each with its name below, and the ten outputs in a
 * row. And who is where.
 */

import { gridSide } from '../../../image/edgeGrid.ts';
import type { PlacePx } from '../../../marks/networkLayout.ts';
import type { WalkDirection } from '../../../marks/networkPlaces.ts';
import { digitCount, hiddenCount } from '../../../network/lessonShape.ts';
import type { NeuronPlace } from '../../../state/NeuronPlace.ts';

/** A layout; places are the middles of pictures and circles. */
export interface HopeLayout {
  readonly widthPx: number;
  readonly heightPx: number;
  /** By layer, the middle of each neuron; layer 0 has none. */
  readonly centres: readonly (readonly PlacePx[])[];
  /** Half the side of a weight picture, and the circles' radii, by layer. */
  readonly radiiPx: readonly number[];
  /** The baseline of each layer's title, by layer. */
  readonly titlesPx: readonly number[];
}

/** A picture's fraction of the way to the next one. */
const sideFraction = 0.8;
/** Room for a title, and from a picture's lower edge to its name's baseline and to the next picture. */
const titlePx = 20;
export const nameDropPx = 13;
const namePx = 20;
const maxSidePx = 92;
const partRadiusPx = 9;
const partPitchPx = 38;
const outputRadiusPx = 9;
/** Below the outputs: their digits. */
export const digitDropPx = 17;
const bottomPx = 30;

/** The layout for a width, as high as it needs; weight pictures have sides of whole pixels, 92 at most. */
export function layOutHope(widthPx: number): HopeLayout {
  const pitch = widthPx / gridSide;
  const side = Math.floor(Math.min(pitch * sideFraction, maxSidePx));
  const rows = Array.from({ length: hiddenCount }, (_, j) => Math.floor(j / gridSide));
  const across = (j: number) => ((j % gridSide) + 0.5) * pitch;
  const edgesTop = titlePx;
  const edges = rows.map((row, j) => ({
    xPx: across(j),
    yPx: edgesTop + row * (side + namePx) + side / 2,
  }));
  const partsTop = edgesTop + gridSide * (side + namePx) + titlePx;
  const parts = rows.map((row, j) => ({ xPx: across(j), yPx: partsTop + row * partPitchPx + partRadiusPx }));
  const outputsTop = partsTop + gridSide * partPitchPx + titlePx;
  const outputs = Array.from({ length: digitCount }, (_, j) => ({
    xPx: ((j + 0.5) * widthPx) / digitCount,
    yPx: outputsTop + outputRadiusPx,
  }));
  return {
    widthPx,
    heightPx: outputsTop + 2 * outputRadiusPx + bottomPx,
    centres: [[], edges, parts, outputs],
    radiiPx: [0, side / 2, partRadiusPx, outputRadiusPx],
    titlesPx: [0, edgesTop - 8, partsTop - 9, outputsTop - 9],
  };
}

/** Where a neuron stands; null for one that is not shown. */
export function hopeCentre({ centres }: HopeLayout, { layer, index }: NeuronPlace): PlacePx | null {
  return centres[layer]?.[index] ?? null;
}

/** Neurons in a row of the layer. */
function columnsOf(layer: number): number {
  return layer === 3 ? digitCount : gridSide;
}

/** The neuron at a place: the nearest one, if the place is in its part of the layout. */
export function hopeNeuronAt(layout: HopeLayout, { xPx, yPx }: PlacePx): NeuronPlace | null {
  for (const layer of [1, 2, 3]) {
    const pitch = layout.widthPx / columnsOf(layer);
    const radius = layout.radiiPx[layer];
    const extent = { above: radius + 4, below: radius + namePx + 2 };
    const index = layout.centres[layer].findIndex((centre) => {
      const below = yPx - centre.yPx;
      return Math.abs(xPx - centre.xPx) <= pitch / 2 && below >= -extent.above && below < extent.below;
    });
    if (index >= 0) return { layer, index };
  }
  return null;
}

const steps: Readonly<Record<WalkDirection, readonly [rows: number, columns: number]>> = {
  up: [-1, 0],
  down: [1, 0],
  left: [0, -1],
  right: [0, 1],
};

/** The neuron one step away; the same one at the border. */
export function walkHope({ layer, index }: NeuronPlace, direction: WalkDirection): NeuronPlace {
  const columns = columnsOf(layer);
  const [rows, across] = steps[direction];
  const column = (index % columns) + across;
  if (column < 0 || column >= columns) return { layer, index };
  const row = Math.floor(index / columns) + rows;
  const count = layer === 3 ? digitCount : hiddenCount;
  if (row >= 0 && row * columns < count) return { layer, index: row * columns + column };
  const next = layer + rows;
  if (next < 1 || next > 3) return { layer, index };
  const nextColumns = columnsOf(next);
  const nextColumn = Math.floor(((column + 0.5) / columns) * nextColumns);
  const lastRow = next === 3 ? 0 : hiddenCount / nextColumns - 1;
  return { layer: next, index: (rows > 0 ? 0 : lastRow) * nextColumns + nextColumn };
}
