/**
 * How high each figure is where a post shows it: the columns of WordPress's own themes are 620 to 650 px
 * wide. oEmbed promises a height, and nothing there makes a frame higher. `npm run heights` measures them and
 * prints the table; it and a browser test say what is missing in it, wrong, or of no figure.
 */
import { type FigureId, figureIds } from '../../src/formats/linkSchema.ts';
import type { Curve } from '../heights/heightRule.ts';

/** The width that is promised with the heights. */
export const postPx = 650;
/** The widths that are measured; between them figures fold. */
export const postWidthsPx = [620, 640, postPx] as const;

/** For each figure that was measured enough at these widths, in pixels, by its id. */
const measuredPx: Readonly<Record<string, number | undefined>> = {
  draw: 1210,
  threes: 1420,
  neuron: 1180,
  pixels: 1430,
  outputs: 1410,
  layers: 1800,
  propagation: 1580,
  parts: 2070,
  edges: 2090,
  weights: 1380,
  'edge-detector': 1380,
  hope: 1850,
  sigmoid: 1400,
  bias: 1720,
  count: 2220,
  learning: 2640,
  matrix: 3000,
  function: 2180,
};

/** The height that a post keeps for a figure: for one that is not measured yet as much as for the highest. */
export function postHeightPx(id: FigureId): number {
  return measuredPx[id] ?? Math.max(...Object.values(measuredPx).map((heightPx = 0) => heightPx));
}

/** A line of text more, which the letters of another system may take. */
const sparePx = 20;
/** More than this left empty, and the figure has become lower since it was measured. */
const maxSparePx = 60;

/** The height that a figure needs at these widths, of those in its curve. */
function neededPx(curve: Curve): number {
  const heights = curve.filter(([widthPx]) => postWidthsPx.some((postWidthPx) => postWidthPx === widthPx));
  return Math.max(...heights.map(([, heightPx]) => heightPx));
}

/** The height to be kept for a figure of this curve. */
export function keptPx(curve: Curve): number {
  return Math.ceil((neededPx(curve) + sparePx) / 10) * 10;
}

/** What is wrong with the height that is kept for a figure of this curve, in one sentence; else nothing. */
export function findWrongKept(id: FigureId, curve: Curve): string[] {
  const measured = measuredPx[id];
  if (measured === undefined) return [`${id}: no height is kept, ${neededPx(curve)} px needed in a post`];
  const sparedPx = measured - neededPx(curve);
  if (sparedPx >= 0 && sparedPx <= maxSparePx) return [];
  return [`${id}: ${measured} px are kept, ${neededPx(curve)} px needed in a post`];
}

/** Heights that are kept for what is no figure any more, one sentence each. */
export function findKeptForNone(): string[] {
  const names = Object.keys(measuredPx).filter((name) => !figureIds.some((id) => id === name));
  return names.map((name) => `${name}: a height is kept, and there is no such figure`);
}
