/**
 * The ten outputs as curves over a slide from one drawing to another, by D3: the two digits of the slide
 * bright, where they cross marked, the others faint; the curve that is pointed at in the accent's colour.
 */

import { line, select } from 'd3';
import { layerIn } from '../../../marks/layerIn.ts';
import { stagePaints } from '../../../marks/stageColours.ts';
import { drawCrossing, drawNames } from './drawSlideLabels.ts';
import { type SlidePicture, slideMargin, slideScales } from './slidePicture.ts';

/** Where the slide stands, and which output is pointed at. */
export interface SlideMoment {
  /** null while something else is on the pad. */
  readonly fraction: number | null;
  readonly pointed: number | null;
}

/** How bright the curves of other digits are. */
const faint = 0.55;

function drawAxes(element: SVGGElement, picture: SlidePicture): void {
  const { x, y } = slideScales(picture);
  const axes = layerIn(element, 'axes');
  axes
    .selectAll<SVGPathElement, number>('path')
    .data([0, 0.5, 1])
    .join('path')
    .attr('stroke', stagePaints.line)
    .attr('d', (value) => `M${x(0)},${y(value)}H${x(1)}`);
  axes
    .selectAll<SVGTextElement, number>('text')
    .data([0, 0.5, 1])
    .join('text')
    .attr('text-anchor', 'end')
    .attr('x', x(0) - 8)
    .attr('y', (value) => y(value) + 4)
    .text(picture.formatTick);
}

/** Draws axes, curves, their names and the crossing into an SVG group whose unit is a pixel. */
export function drawSlide(element: SVGGElement, picture: SlidePicture): void {
  const { x, y } = slideScales(picture);
  const { curves, fromDigit, toDigit } = picture;
  drawAxes(element, picture);
  const isOfPair = (digit: number) => digit === fromDigit || digit === toDigit;
  const path = line<number>(
    (_, step) => x(curves?.fractions[step] ?? 0),
    (activation) => y(activation),
  );
  layerIn(element, 'curves')
    .selectAll<SVGPathElement, readonly number[]>('path')
    .data(curves?.activations ?? [])
    .join('path')
    .attr('fill', 'none')
    .attr('data-digit', (_, digit) => digit)
    .attr('opacity', (_, digit) => (isOfPair(digit) ? 1 : faint))
    .attr('stroke-dasharray', (_, digit) => (digit === toDigit ? '7 4' : null))
    .attr('d', path);
  drawCrossing(element, picture);
  drawNames(element, picture);
  drawSlideMoment(element, picture, { fraction: null, pointed: null });
}

/** Marks the place of the slide and the curve that is pointed at; the curves themselves stay. */
export function drawSlideMoment(element: SVGGElement, picture: SlidePicture, moment: SlideMoment): void {
  const { x, y } = slideScales(picture);
  const { fromDigit, toDigit } = picture;
  select(element)
    .selectAll<SVGPathElement, unknown>('.curves path')
    .attr('stroke', (_, digit) => {
      if (digit === moment.pointed) return stagePaints.pointed;
      return digit === fromDigit || digit === toDigit ? stagePaints.neuronOn : stagePaints.quietText;
    })
    .attr('stroke-width', (_, digit) => {
      return digit === moment.pointed ? 3 : digit === fromDigit || digit === toDigit ? 2.25 : 1.25;
    });
  layerIn(element, 'here')
    .selectAll<SVGPathElement, number>('path')
    .data(moment.fraction === null ? [] : [moment.fraction])
    .join('path')
    .attr('stroke', stagePaints.text)
    .attr('stroke-width', 1.5)
    .attr('d', (fraction) => `M${x(fraction)},${y(0) + slideMargin.bottom}V${y(1) - 8}`);
}
