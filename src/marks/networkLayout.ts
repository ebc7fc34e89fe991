/**
 * Where everything in the picture of the network stands, in CSS pixels: the input grid, then each layer of
 * neurons in a line. The layers follow to the right on a wide stage, and downwards on a narrow one. Canvases
 * and SVG use the same places, so that lines meet circles. Pure: a size in, places out.
 */
import { scaleLinear, scalePoint } from 'd3';
import { imageSide } from '../network/lessonShape.ts';

/** A place on the stage, in CSS pixels from its upper left. */
export interface PlacePx {
  readonly xPx: number;
  readonly yPx: number;
}

/** Neurons in a line. */
export interface LayerPlaces {
  readonly centres: readonly PlacePx[];
  readonly radiusPx: number;
}

/** The inputs' grid, the layers after it, and the sizes of what is written beside them, in CSS pixels. */
export interface NetworkLayout {
  readonly direction: 'right' | 'down';
  readonly widthPx: number;
  readonly heightPx: number;
  readonly grid: PlacePx & { readonly sidePx: number };
  /** Hidden layers and the output layer, in order. */
  readonly layers: readonly LayerPlaces[];
  /** Size of the digits beside the outputs. */
  readonly digitPx: number;
  /** Size of the numbers below the outputs, direction 'down'. */
  readonly valuePx: number;
  /** Size of labels. */
  readonly labelPx: number;
}

/** Room for labels above and below (direction right), before scaling. */
const marginPx = 30;

/** A finger can tell neurons apart at this distance. In direction 'down', nearer ones are put in two rows. */
const targetPx = 24;

/** Width of a layer's name, as a multiple of its text size. */
const nameWidth = 7.9;

/** The side of the grid, rounded so that each cell has a whole number of pixels. */
function wholeCells(sidePx: number): number {
  return Math.max(3, Math.floor(sidePx / imageSide)) * imageSide;
}

function lineUp(count: number, from: number, to: number): (index: number) => number {
  const scale = scalePoint<number>(
    Array.from({ length: count }, (_, index) => index),
    [from, to],
  ).padding(0.5);
  return (index) => scale(index) ?? from;
}

function layOutRight(widthPx: number, heightPx: number, counts: readonly number[]): NetworkLayout {
  const labelPx = Math.max(12, Math.min(16, widthPx / 60));
  const sidePx = wholeCells(Math.min(widthPx * 0.34, heightPx - 5 * marginPx));
  const grid = { xPx: 1, yPx: Math.round((heightPx - sidePx) / 2), sidePx };
  const digitPx = Math.max(18, Math.min(34, heightPx / 20));
  const lastPx = widthPx - digitPx * 3.4;
  // Not too far from the grid: the names of the layers must not touch each other.
  const firstPx = Math.min(
    sidePx + (widthPx - sidePx) * 0.34,
    lastPx - (counts.length - 1) * nameWidth * labelPx,
  );
  const xOf = scaleLinear([0, counts.length - 1], [firstPx, lastPx]);
  const layers = counts.map((count, layer) => {
    const yOf = lineUp(count, marginPx, heightPx - marginPx);
    const stepPx = (heightPx - 2 * marginPx) / count;
    return {
      centres: Array.from({ length: count }, (_, j) => ({ xPx: xOf(layer), yPx: yOf(j) })),
      radiusPx: Math.min(stepPx * 0.36, heightPx / 34),
    };
  });
  return {
    direction: 'right',
    widthPx,
    heightPx,
    grid,
    layers,
    digitPx,
    valuePx: labelPx,
    labelPx,
  };
}

function layOutDown(widthPx: number, counts: readonly number[]): NetworkLayout {
  const labelPx = 12;
  const sidePx = wholeCells(Math.min(widthPx * 0.62, 336));
  const headPx = 32;
  const grid = { xPx: Math.round((widthPx - sidePx) / 2), yPx: headPx, sidePx };
  const gapPx = Math.max(84, Math.min(120, widthPx * 0.28));
  const digitPx = Math.max(18, Math.min(28, widthPx / 16));
  const layers = counts.map((count, layer) => {
    const xOf = lineUp(count, 0, widthPx);
    const stepPx = widthPx / count;
    const dropPx = stepPx < targetPx ? targetPx : 0;
    return {
      centres: Array.from({ length: count }, (_, j) => ({
        xPx: xOf(j),
        yPx: headPx + sidePx + gapPx * (layer + 1) + (j % 2) * dropPx,
      })),
      radiusPx: Math.min(stepPx * (dropPx > 0 ? 0.5 : 0.4), 14),
    };
  });
  const heightPx = headPx + sidePx + gapPx * counts.length + digitPx * 2.4 + labelPx;
  // A value such as 0.97 or 0.003 is about three times as wide as its digits are high.
  const valuePx = Math.min(12, widthPx / counts[counts.length - 1] / 2.9);
  return { direction: 'down', widthPx, heightPx, grid, layers, digitPx, valuePx, labelPx };
}

/** Height over width of a picture in direction 'right'. */
const heightFraction = 0.65;

/** The height for a width, in direction 'right': at least enough for a finger to tell neurons apart. */
export function heightForWidth(widthPx: number, counts: readonly number[]): number {
  return Math.max(Math.max(...counts) * targetPx + 2 * marginPx, Math.round(widthPx * heightFraction));
}

/**
 * The layout for a width, and for direction 'right' a height; counts are the neurons of each layer after the
 * input.
 */
export function layOutNetwork(
  direction: 'right' | 'down',
  size: { readonly widthPx: number; readonly heightPx: number },
  counts: readonly number[],
): NetworkLayout {
  return direction === 'right'
    ? layOutRight(size.widthPx, size.heightPx, counts)
    : layOutDown(size.widthPx, counts);
}

/** The centre of an input's cell in the grid. */
export function cellCentre(layout: NetworkLayout, cell: number): PlacePx {
  const cellPx = layout.grid.sidePx / imageSide;
  const row = Math.floor(cell / imageSide);
  const column = cell % imageSide;
  return {
    xPx: layout.grid.xPx + (column + 0.5) * cellPx,
    yPx: layout.grid.yPx + (row + 0.5) * cellPx,
  };
}

/** A line leads out of the grid: the fraction of its length that lies inside. */
function fractionInside({ grid }: NetworkLayout, from: PlacePx, to: PlacePx): number {
  const borderX = to.xPx > from.xPx ? grid.xPx + grid.sidePx : grid.xPx;
  const borderY = to.yPx > from.yPx ? grid.yPx + grid.sidePx : grid.yPx;
  const fractionX = (borderX - from.xPx) / (to.xPx - from.xPx);
  const fractionY = (borderY - from.yPx) / (to.yPx - from.yPx);
  // A line along one axis never crosses a border of the other: that fraction is NaN or infinite.
  return Math.min(1, fractionX >= 0 ? fractionX : 1, fractionY >= 0 ? fractionY : 1);
}

/** Where a line from a cell to a neuron leaves the grid: up to there the grid hides it. */
export function leaveGrid(layout: NetworkLayout, from: PlacePx, to: PlacePx): PlacePx {
  const fraction = fractionInside(layout, from, to);
  return { xPx: from.xPx + fraction * (to.xPx - from.xPx), yPx: from.yPx + fraction * (to.yPx - from.yPx) };
}
