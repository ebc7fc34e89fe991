/**
 * A neuron's bias on the scale of weighted sums: the sigmoid with its middle where the sum makes up for the
 * bias, the threshold there, the sums of many digits as a histogram, and the sum of the reader's own digit.
 * By D3, into a group with a curve plane.
 */
import { select } from 'd3';
import { activationPaint } from '../../../marks/activationPaint.ts';
import type { CurvePlane } from '../../../marks/curvePlane.ts';
import { pathIn } from '../../../marks/pathIn.ts';
import { stagePaints } from '../../../marks/stageColours.ts';
import { sigmoid } from '../../../network/activationFunctions.ts';

/** Room for the histogram. */
export const histogramPx = 92;
/** Parts of the scale of sums that have a bar. */
export const histogramBins = 60;
const dotPx = 8;

/**
 * Draws the bars: as tall as there are digits, as bright as the neuron is for those in the middle of each.
 */
export function drawSumBars(
  element: SVGGElement,
  { x, lower }: CurvePlane,
  bins: Uint16Array,
  bias: number,
): void {
  const most = Math.max(1, ...bins);
  const [top, bottom] = lower;
  const [left, right] = x.range();
  const barPx = (right - left) / bins.length;
  const bars = Array.from(bins, (count, bin) => ({ count, xPx: left + bin * barPx }));
  select(element)
    .selectAll<SVGRectElement, (typeof bars)[number]>('rect.bar')
    .data(bars)
    .join('rect')
    .attr('class', 'bar')
    .attr('x', ({ xPx }) => xPx + 0.5)
    .attr('width', Math.max(1, barPx - 1))
    .attr('y', ({ count }) => bottom - (count / most) * (bottom - top))
    .attr('height', ({ count }) => (count / most) * (bottom - top))
    .attr('fill', ({ xPx }) => activationPaint(sigmoid(x.invert(xPx + barPx / 2) + bias)))
    .attr('stroke', ({ count }) => (count > 0 ? stagePaints.quietText : 'none'));
}

/** Draws the threshold, through curve and histogram, with its name; and the base line of the histogram. */
export function drawThreshold(element: SVGGElement, plane: CurvePlane, bias: number, name: string): void {
  const { x, y, lower, widthPx } = plane;
  const [left, right] = x.range();
  const place = x(-bias);
  const root = select(element);
  pathIn(element, 'base', `M${left},${lower[1]}H${right}`);
  pathIn(element, 'threshold', `M${place},${y(1) - 6}V${lower[1]}`);
  root
    .selectAll('circle.grip')
    .data([0])
    .join('circle')
    .attr('class', 'grip')
    .attr('r', dotPx)
    .attr('cx', place)
    .attr('cy', y(0.5));
  const isRight = place > widthPx / 2;
  root
    .selectAll('text.threshold-name')
    .data([name])
    .join('text')
    .attr('class', 'threshold-name')
    .attr('x', place + (isRight ? -14 : 14))
    .attr('y', y(0.5) + (isRight ? -12 : 22))
    .attr('text-anchor', isRight ? 'end' : 'start')
    .text((text) => text);
}

/**
 * Draws the reader's digit: its weighted sum on the curve and through the histogram. Hidden where there is
 * none.
 */
export function drawOwnSum(element: SVGGElement, plane: CurvePlane, sum: number | null, bias: number): void {
  const { x, y, lower } = plane;
  const shown = sum === null ? [] : [{ at: x(sum), a: sigmoid(sum + bias) }];
  const root = select(element);
  root
    .selectAll<SVGPathElement, (typeof shown)[number]>('path.own-tie')
    .data(shown)
    .join('path')
    .attr('class', 'own-tie')
    .attr('d', ({ at, a }) => `M${at},${lower[1]}V${y(a)}H${x.range()[0]}`);
  root
    .selectAll<SVGCircleElement, (typeof shown)[number]>('circle.own')
    .data(shown)
    .join('circle')
    .attr('class', 'own')
    .attr('r', dotPx)
    .attr('cx', ({ at }) => at)
    .attr('cy', ({ a }) => y(a))
    .attr('fill', ({ a }) => activationPaint(a));
}
