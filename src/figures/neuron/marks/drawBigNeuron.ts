/**
 * One large neuron lit by the number in it, and the scale from 0 to 1 on which that number lies. By D3.
 */

import { range, scaleLinear, select } from 'd3';
import { activationPaint } from '../../../marks/activationPaint.ts';
import { stagePaints } from '../../../marks/stageColours.ts';

/** Units of the drawing, which the style sheet scales. */
export const bigNeuronSize = { width: 420, height: 300 } as const;
/** The large neuron, in those units. */
export const bigNeuronCircle = { x: 132, y: 150, radius: 112 } as const;
const bar = { x: 288, width: 14 } as const;
/** Where a guess is written, right of the ticks. */
const guessX = 338;
/** Bars of the ramp: as many as it has units of height. */
const slices = 110;

/** Where a number lies on the scale. */
const yOfValue = scaleLinear([0, 1], [268, 40]);

/** Brighter than this a neuron carries its number in dark letters: at equal contrast of black and white. */
const darkTextFrom = 0.4;

/** As large as the number's letters are, in units of the picture. */
const numberSize = 58;

function drawScale(element: SVGGElement, format: (value: number) => string): void {
  const root = select(element);
  const height = (yOfValue(0) - yOfValue(1)) / slices;
  root
    .selectAll<SVGRectElement, number>('rect.slice')
    .data(range(slices))
    .join('rect')
    .attr('class', 'slice')
    .attr('x', bar.x)
    .attr('width', bar.width)
    .attr('y', (slice) => yOfValue(1) + slice * height)
    .attr('height', height + 0.5)
    .attr('shape-rendering', 'crispEdges')
    .attr('fill', (slice) => activationPaint(1 - (slice + 0.5) / slices));
  root
    .selectAll<SVGTextElement, number>('text.tick')
    .data([0, 0.5, 1])
    .join('text')
    .attr('class', 'tick')
    .attr('x', bar.x + bar.width + 8)
    .attr('y', (value) => yOfValue(value) + 4)
    .text(format);
}

/** Draws what does not change, into an empty group or one that holds it already; format prints a tick. */
export function placeBigNeuron(element: SVGGElement, format: (value: number) => string): void {
  drawScale(element, format);
  const root = select(element);
  const once = <Tag extends 'circle' | 'text' | 'path'>(tag: Tag, name: string) =>
    root.selectAll(`${tag}.${name}`).data([0]).join(tag).attr('class', name);
  once('circle', 'halo').attr('fill', 'none');
  once('circle', 'big').attr('stroke', stagePaints.rim);
  root
    .selectAll('circle.halo, circle.big')
    .attr('cx', bigNeuronCircle.x)
    .attr('cy', bigNeuronCircle.y)
    .attr('r', bigNeuronCircle.radius);
  once('text', 'number')
    .attr('x', bigNeuronCircle.x)
    .attr('y', bigNeuronCircle.y)
    .attr('font-size', numberSize)
    .attr('text-anchor', 'middle')
    .attr('dominant-baseline', 'central');
  once('path', 'marker').attr('fill', stagePaints.text);
  once('path', 'guess-mark').attr('fill', 'none').attr('stroke', stagePaints.text);
  once('text', 'guess').attr('x', guessX);
}

/** What is written on the scale of a guess; null where none was made. */
interface GuessMark {
  readonly value: number;
  readonly text: string;
}

/** Draws the number, printed as text, its light and the guess at it into a placed group. */
export function drawNumber(
  element: SVGGElement,
  value: number,
  { text, guess }: { readonly text: string; readonly guess: GuessMark | null },
): void {
  const root = select(element);
  root.select('.big').attr('fill', activationPaint(value));
  // The glow of a neuron, in proportion to its number, as in the picture of the network.
  root
    .select('.halo')
    .attr('stroke', stagePaints.neuronOn)
    .attr('stroke-width', 14 * value)
    .attr('stroke-opacity', 0.18 * value);
  root
    .select('.number')
    .attr('fill', value < darkTextFrom ? stagePaints.ink : stagePaints.stage)
    .text(text);
  const pointer = (y: number) => `M${bar.x - 3},${y}l-11,-6v12z`;
  root.select('.marker').attr('d', pointer(yOfValue(value)));
  root.select('.guess-mark').attr('d', guess ? pointer(yOfValue(guess.value)) : null);
  root
    .select('.guess')
    .attr('y', guess ? yOfValue(guess.value) + 4 : 0)
    .text(guess ? guess.text : '');
}
