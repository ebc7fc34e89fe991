/**
 * A plot of the sigmoid: weighted sums to the right, activations upwards, and room below for marks on the
 * scale of sums. This file draws axes and curve, by D3. Figures draw their own marks with the same scales.
 */

import { line, range, type ScaleLinear, scaleLinear, select } from 'd3';
import { sigmoid } from '../network/activationFunctions.ts';
import { activationPaint } from './activationPaint.ts';
import { layerIn } from './layerIn.ts';
import { pathIn } from './pathIn.ts';

/** The size and the scales of a plot, in CSS pixels. */
export interface CurvePlane {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Sums -> pixels from the left. */
  readonly x: ScaleLinear<number, number>;
  /** Activations 0...1 -> pixels from the top; 1 is above. */
  readonly y: ScaleLinear<number, number>;
  /** The room below the curve: its top and bottom. */
  readonly lower: readonly [topPx: number, bottomPx: number];
}

/** The width that a plot is to fill, and the sums that it is to show. */
export interface PlaneRoom {
  readonly widthPx: number;
  /** Height of the room below. */
  readonly lowerPx: number;
  /** The sums at its left and right. */
  readonly sums: readonly [from: number, to: number];
}

const marginPx = { left: 46, right: 14, top: 26, between: 22, bottom: 24 } as const;
/** The bar beside the scale of activations: at each height as bright as that activation. */
const bar = { gapPx: 8, widthPx: 10, slices: 48 } as const;
const planeHeights = { fraction: 0.52, min: 180, max: 320 } as const;
/** Width for the number at a tick. */
const tickPx = 74;
/** The curve is bent within this many sums of its middle, and drawn with this many points there. */
const bent = { sums: 12, points: 97 } as const;

/** The plot for a width. The curve's part of it is 180...320 pixels high. */
export function layOutCurve({ widthPx, lowerPx, sums }: PlaneRoom): CurvePlane {
  const { fraction, min, max } = planeHeights;
  const planePx = Math.round(Math.min(max, Math.max(min, widthPx * fraction)));
  const zeroPx = marginPx.top + planePx;
  const lowerTopPx = zeroPx + marginPx.between;
  return {
    widthPx,
    heightPx: lowerTopPx + lowerPx + marginPx.bottom,
    x: scaleLinear([...sums], [marginPx.left, widthPx - marginPx.right]),
    y: scaleLinear([0, 1], [zeroPx, marginPx.top]),
    lower: [lowerTopPx, lowerTopPx + lowerPx],
  };
}

function drawActivationScale(element: SVGGElement, { x, y }: CurvePlane, format: FormatTick): void {
  const root = select(element);
  const leftPx = x.range()[0] - bar.gapPx - bar.widthPx;
  const slicePx = (y(0) - y(1)) / bar.slices;
  root
    .selectAll<SVGRectElement, number>('rect.slice')
    .data(range(bar.slices))
    .join('rect')
    .attr('class', 'slice')
    .attr('x', leftPx)
    .attr('width', bar.widthPx)
    .attr('y', (slice) => y(1) + slice * slicePx)
    .attr('height', slicePx + 0.5)
    .attr('shape-rendering', 'crispEdges')
    .attr('fill', (slice) => activationPaint(1 - (slice + 0.5) / bar.slices));
  root
    .selectAll<SVGTextElement, number>('text.activation-tick')
    .data([0, 0.5, 1])
    .join('text')
    .attr('class', 'activation-tick')
    .attr('x', leftPx - 5)
    .attr('y', (a) => y(a) + 4)
    .attr('text-anchor', 'end')
    .text(format);
}

/** The sums at which there is a tick. */
export function ticksOf({ x }: CurvePlane): number[] {
  const [left, right] = x.range();
  return x.ticks(Math.max(2, Math.floor((right - left) / tickPx)));
}

function drawSumScale(element: SVGGElement, plane: CurvePlane, format: FormatTick): void {
  const { x, y, lower } = plane;
  const ticks = ticksOf(plane);
  const [left, right] = x.range();
  const crossings = ticks.map((sum) => `M${x(sum)},${y(1)}V${y(0)}`).join('');
  const lines = [1, 0, 0.5].map((a) => `M${left},${y(a)}H${right}`).join('');
  pathIn(element, 'grid', crossings + lines);
  layerIn(element, 'sum-ticks')
    .selectAll<SVGTextElement, number>('text.sum-tick')
    .data(ticks)
    .join('text')
    .attr('class', 'sum-tick')
    .attr('x', (sum) => x(sum))
    .attr('y', lower[1] + 17)
    .attr('text-anchor', 'middle')
    .text(format);
}

/** Prints the number at a tick. */
type FormatTick = (value: number) => string;

/**
 * Draws scales and curve; `middle` is the sum at which a = 0.5. It can be called again with other values.
 */
export function drawCurvePlane(
  element: SVGGElement,
  plane: CurvePlane,
  middle: number,
  format: FormatTick,
): void {
  drawActivationScale(element, plane, format);
  drawSumScale(element, plane, format);
  const [from, to] = plane.x.domain();
  const bend = range(bent.points).map((i) => middle + bent.sums * ((2 * i) / (bent.points - 1) - 1));
  const sums = [from, ...bend.filter((sum) => sum > from && sum < to), to];
  const curve = line<number>(plane.x, (sum) => plane.y(sigmoid(sum - middle)));
  pathIn(element, 'curve', curve(sums) ?? '');
}
