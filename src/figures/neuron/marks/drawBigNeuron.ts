/**
 * One large neuron lit by the number in it, and the scale from 0 to 1 on which that number lies, with the
 * neurons of the reader's own network beside it, each at what it holds. By D3.
 */

import { range, scaleLinear, select } from 'd3';
import { activationPaint, activationRgba } from '../../../marks/colours.ts';
import { colourRgba, type PixelRaster, rasterDisc } from '../../../marks/PixelRaster.ts';
import { setChanged } from '../../../marks/setChanged.ts';
import { stageColours, stagePaints } from '../../../marks/stageColours.ts';
import { isSamePlace, type NeuronPlace } from '../../../state/NeuronPlace.ts';
import type { HeldNumber } from '../model/nearestActivations.ts';

/** Units of the drawing, which the style sheet scales. */
export const bigNeuronSize = { width: 420, height: 300 } as const;
/** The large neuron, in those units. */
export const bigNeuronCircle = { x: 132, y: 150, radius: 112 } as const;
const bar = { x: 288, width: 14 } as const;
const layers = { first: 352, step: 26 } as const;
const dotRadius = 4.5;
const dotRim = 0.75;
const [rimRgba] = colourRgba(stageColours.quietText).slice(-1);
/** Bars of the ramp: as many as it has units of height. */
const slices = 110;

/** Where a number lies on the scale. */
const yOfValue = scaleLinear([0, 1], [268, 40]);

/** Brighter than this a neuron carries its number in dark letters: at equal contrast of black and white. */
const darkTextFrom = 0.4;

/** As large as the number's letters are, in units of the picture. */
const numberSize = 58;

/** What stands at the scale: under each layer's dots, and at its ticks. */
interface ScaleTexts {
  readonly layerNames: readonly string[];
  readonly format: (value: number) => string;
}

function drawScale(element: SVGGElement, { layerNames, format }: ScaleTexts): void {
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
  root
    .selectAll<SVGTextElement, string>('text.layer-name')
    .data(layerNames)
    .join('text')
    .attr('class', 'layer-name')
    .attr('x', (_, index) => layers.first + index * layers.step)
    .attr('y', yOfValue(0) + 26)
    .attr('text-anchor', 'middle')
    .text((name) => name);
}

/** Draws what does not change, into an empty group or one that holds it already. */
export function placeBigNeuron(element: SVGGElement, texts: ScaleTexts): void {
  drawScale(element, texts);
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
  once('path', 'level').attr('stroke', stagePaints.quietText).attr('stroke-dasharray', '1 4');
}

/** Draws the number, printed as text, and its light into a placed group. */
export function drawNumber(element: SVGGElement, value: number, text: string): void {
  const root = select(element);
  const y = yOfValue(value);
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
  root.select('.marker').attr('d', `M${bar.x - 3},${y}l-11,-6v12z`);
  root.select('.level').attr('d', `M${bar.x + bar.width + 2},${y}H${bigNeuronSize.width - 6}`);
}

function placeOfHeld({ place, activation }: HeldNumber) {
  return { x: layers.first + (place.layer - 1) * layers.step, y: yOfValue(activation) };
}

/**
 * Draws the neurons beside the scale, each at what it holds, into a raster over the drawing whose units are
 * `unit` pixels large. A raster, because all of them move in every frame while one draws.
 */
export function drawHeld(raster: PixelRaster, unit: number, neurons: readonly HeldNumber[]): void {
  raster.rgbas.fill(0);
  for (const neuron of neurons) {
    const { x, y } = placeOfHeld(neuron);
    const middle = { x: x * unit, y: y * unit };
    rasterDisc(raster, middle, (dotRadius + dotRim / 2) * unit, rimRgba);
    rasterDisc(raster, middle, (dotRadius - dotRim / 2) * unit, activationRgba(neuron.activation));
  }
}

/** Draws a ring around the one of those neurons that is pointed at, if any. */
export function drawHeldRing(
  element: SVGGElement,
  neurons: readonly HeldNumber[],
  inspected: NeuronPlace | null,
): void {
  select(element)
    .selectAll<SVGCircleElement, HeldNumber>('circle.held-ring')
    .data(neurons.filter(({ place }) => isSamePlace(place, inspected)))
    .join((enter) =>
      enter
        .append('circle')
        .attr('class', 'held-ring')
        .attr('fill', 'none')
        .attr('stroke', stagePaints.pointed)
        .attr('stroke-width', 3)
        .attr('r', dotRadius),
    )
    .each(function place(neuron) {
      const { x, y } = placeOfHeld(neuron);
      setChanged(this, 'cx', String(x));
      setChanged(this, 'cy', y.toFixed(2));
    });
}
