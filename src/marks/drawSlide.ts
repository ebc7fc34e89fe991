/**
 * The ten outputs as curves over a slide from one drawing to another, by D3: the two digits of the slide bright, where they
 * cross marked, the others faint; the curve that is pointed at in the accent's colour.
 */
import { line, scaleLinear, select } from 'd3';
import type { Crossing, SlideCurves } from '../state/slideCurves.ts';
import { stageColours } from './colours.ts';

/** Room around the curves, in pixels: the slider below goes by it. */
export const slideMargin = { left: 34, right: 18, top: 16, bottom: 12 } as const;

/** What is drawn. */
export interface SlidePicture {
  readonly widthPx: number;
  readonly heightPx: number;
  /** null before they may be seen: the axes alone. */
  readonly curves: SlideCurves | null;
  readonly fromDigit: number;
  readonly toDigit: number;
  readonly crossing: Crossing | null;
  /** Prints the place of the crossing. */
  readonly crossingText: string;
}

/** Where the slide stands, and which output is pointed at. */
export interface SlideMoment {
  /** null while something else is on the pad. */
  readonly share: number | null;
  readonly pointed: number | null;
}

/** A curve that gets as high as this is named though it is not of the pair. */
const namedFrom = 0.2;
const faint = 0.55;

function scales({ widthPx, heightPx }: Pick<SlidePicture, 'widthPx' | 'heightPx'>) {
  return {
    x: scaleLinear([0, 1], [slideMargin.left, widthPx - slideMargin.right]).clamp(true),
    y: scaleLinear([0, 1], [heightPx - slideMargin.bottom, slideMargin.top]).clamp(true),
  };
}

/** Empty groups in their order, made once. */
function layer(element: SVGGElement, name: string) {
  return select(element)
    .selectAll<SVGGElement, string>(`g.${name}`)
    .data([name])
    .join('g')
    .attr('class', name);
}

function drawAxes(element: SVGGElement, picture: SlidePicture): void {
  const { x, y } = scales(picture);
  const axes = layer(element, 'axes');
  axes
    .selectAll<SVGPathElement, number>('path')
    .data([0, 0.5, 1])
    .join('path')
    .attr('stroke', stageColours.line)
    .attr('d', (value) => `M${x(0)},${y(value)}H${x(1)}`);
  axes
    .selectAll<SVGTextElement, number>('text')
    .data([0, 0.5, 1])
    .join('text')
    .attr('text-anchor', 'end')
    .attr('x', x(0) - 8)
    .attr('y', (value) => y(value) + 4)
    .text(String);
}

interface CurveName {
  readonly digit: number;
  readonly x: number;
  readonly y: number;
}

/** The pair's names at the ends where they are high; another's at its summit. */
function curveNames(picture: SlidePicture, { shares, activations }: SlideCurves): CurveName[] {
  const { x, y } = scales(picture);
  const { fromDigit, toDigit } = picture;
  return activations.flatMap((curve, digit) => {
    const highest = curve.indexOf(Math.max(...curve));
    if (digit === fromDigit) return [{ digit, x: x(0.04), y: y(curve[2]) + 20 }];
    if (digit === toDigit) return [{ digit, x: x(0.96), y: y(curve[curve.length - 3]) + 20 }];
    return curve[highest] < namedFrom ? [] : [{ digit, x: x(shares[highest]), y: y(curve[highest]) - 6 }];
  });
}

function drawNames(element: SVGGElement, picture: SlidePicture): void {
  const { curves, fromDigit, toDigit } = picture;
  layer(element, 'names')
    .selectAll<SVGTextElement, CurveName>('text')
    .data(curves ? curveNames(picture, curves) : [])
    .join('text')
    .attr('class', ({ digit }) => (digit === fromDigit || digit === toDigit ? 'of-pair' : null))
    .attr('text-anchor', 'middle')
    .attr('x', (name) => name.x)
    .attr('y', (name) => name.y)
    .text(({ digit }) => digit);
}

/** Whether there is no room for words before the crossing. At its own height there is none of the two curves beside it. */
function isNearStart(share: number): boolean {
  return share < 0.3;
}

function drawCrossing(element: SVGGElement, picture: SlidePicture): void {
  const { x, y } = scales(picture);
  const { curves, crossing, crossingText } = picture;
  const shown = curves && crossing ? [crossing] : [];
  const group = layer(element, 'crossing');
  group
    .selectAll<SVGPathElement, Crossing>('path')
    .data(shown)
    .join('path')
    .attr('stroke', stageColours.quietText)
    .attr('stroke-dasharray', '2 3')
    .attr('d', ({ share }) => `M${x(share)},${y(0)}V${y(1)}`);
  group
    .selectAll<SVGCircleElement, Crossing>('circle')
    .data(shown)
    .join('circle')
    .attr('r', 6)
    .attr('fill', 'none')
    .attr('stroke', stageColours.neuronOn)
    .attr('cx', ({ share }) => x(share))
    .attr('cy', ({ activation }) => y(activation));
  group
    .selectAll<SVGTextElement, Crossing>('text')
    .data(shown)
    .join('text')
    .attr('text-anchor', ({ share }) => (isNearStart(share) ? 'start' : 'end'))
    .attr('x', ({ share }) => x(share) + (isNearStart(share) ? 12 : -12))
    .attr('y', ({ activation }) => y(activation) + 4)
    .text(crossingText);
}

/** Draws axes, curves, their names and the crossing into an SVG group whose unit is a pixel. */
export function drawSlide(element: SVGGElement, picture: SlidePicture): void {
  const { x, y } = scales(picture);
  const { curves, fromDigit, toDigit } = picture;
  drawAxes(element, picture);
  const isOfPair = (digit: number) => digit === fromDigit || digit === toDigit;
  const path = line<number>(
    (_, step) => x(curves?.shares[step] ?? 0),
    (activation) => y(activation),
  );
  layer(element, 'curves')
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
  drawSlideMoment(element, picture, { share: null, pointed: null });
}

/** Marks the place of the slide and the curve that is pointed at; the curves themselves stay. */
export function drawSlideMoment(element: SVGGElement, picture: SlidePicture, moment: SlideMoment): void {
  const { x, y } = scales(picture);
  const { fromDigit, toDigit } = picture;
  select(element)
    .selectAll<SVGPathElement, unknown>('.curves path')
    .attr('stroke', (_, digit) => {
      if (digit === moment.pointed) return stageColours.pointed;
      return digit === fromDigit || digit === toDigit ? stageColours.neuronOn : stageColours.quietText;
    })
    .attr('stroke-width', (_, digit) => {
      return digit === moment.pointed ? 3 : digit === fromDigit || digit === toDigit ? 2.25 : 1.25;
    });
  layer(element, 'here')
    .selectAll<SVGPathElement, number>('path')
    .data(moment.share === null ? [] : [moment.share])
    .join('path')
    .attr('stroke', stageColours.text)
    .attr('stroke-width', 1.5)
    .attr('d', (share) => `M${x(share)},${y(0) + slideMargin.bottom}V${y(1) - 8}`);
}
