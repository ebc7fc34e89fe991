/**
 * The words in the chart of a slide: which curve is whose, and where the pair's two cross.
 */

import { layerIn } from '../../../marks/layerIn.ts';
import { stagePaints } from '../../../marks/stageColours.ts';
import type { Crossing, SlideCurves } from '../model/slideCurves.ts';
import { type SlidePicture, slideScales } from './slidePicture.ts';

/** A curve that gets as high as this is named though it is not of the pair. */
const namedFrom = 0.2;

interface CurveName {
  readonly digit: number;
  readonly x: number;
  readonly y: number;
}

/** The pair's names at the ends where they are high; another's at its summit. */
function curveNames(picture: SlidePicture, { fractions, activations }: SlideCurves): CurveName[] {
  const { x, y } = slideScales(picture);
  const { fromDigit, toDigit } = picture;
  return activations.flatMap((curve, digit) => {
    const highest = curve.indexOf(Math.max(...curve));
    if (digit === fromDigit) return [{ digit, x: x(0.04), y: y(curve[2]) + 20 }];
    if (digit === toDigit) return [{ digit, x: x(0.96), y: y(curve[curve.length - 3]) + 20 }];
    return curve[highest] < namedFrom ? [] : [{ digit, x: x(fractions[highest]), y: y(curve[highest]) - 6 }];
  });
}

/** Names the curves: the two of the pair, and others that get high. */
export function drawNames(element: SVGGElement, picture: SlidePicture): void {
  const { curves, fromDigit, toDigit } = picture;
  layerIn(element, 'names')
    .selectAll<SVGTextElement, CurveName>('text')
    .data(curves ? curveNames(picture, curves) : [])
    .join('text')
    .attr('class', ({ digit }) => (digit === fromDigit || digit === toDigit ? 'of-pair' : null))
    .attr('text-anchor', 'middle')
    .attr('x', (name) => name.x)
    .attr('y', (name) => name.y)
    .text(({ digit }) => digit);
}

/**
 * Whether there is no room for words before the crossing. At its own height there is none of the two curves
 * beside it.
 */
function isNearStart(fraction: number): boolean {
  return fraction < 0.3;
}

/** Marks the crossing, where there is one. */
export function drawCrossing(element: SVGGElement, picture: SlidePicture): void {
  const { x, y } = slideScales(picture);
  const { curves, crossing, crossingText } = picture;
  const shown = curves && crossing ? [crossing] : [];
  const group = layerIn(element, 'crossing');
  group
    .selectAll<SVGPathElement, Crossing>('path')
    .data(shown)
    .join('path')
    .attr('stroke', stagePaints.quietText)
    .attr('stroke-dasharray', '2 3')
    .attr('d', ({ fraction }) => `M${x(fraction)},${y(0)}V${y(1)}`);
  group
    .selectAll<SVGCircleElement, Crossing>('circle')
    .data(shown)
    .join('circle')
    .attr('r', 6)
    .attr('fill', 'none')
    .attr('stroke', stagePaints.neuronOn)
    .attr('cx', ({ fraction }) => x(fraction))
    .attr('cy', ({ activation }) => y(activation));
  group
    .selectAll<SVGTextElement, Crossing>('text')
    .data(shown)
    .join('text')
    .attr('text-anchor', ({ fraction }) => (isNearStart(fraction) ? 'start' : 'end'))
    .attr('x', ({ fraction }) => x(fraction) + (isNearStart(fraction) ? 12 : -12))
    .attr('y', ({ activation }) => y(activation) + 4)
    .text(crossingText);
}
