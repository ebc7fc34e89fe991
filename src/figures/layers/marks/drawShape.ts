/**
 * A network of any shape, by D3: the inputs as one block, each layer a column of circles as bright as they
 * are active, and between layers the lines that carry most for this picture. Colours and strengths as
 * everywhere: blue adds, orange takes away, dashed.
 */
import { scalePoint, select } from 'd3';
import { activationPaint } from '../../../marks/activationPaint.ts';
import { layerIn } from '../../../marks/layerIn.ts';
import { lineDash } from '../../../marks/lineDash.ts';
import { stagePaints } from '../../../marks/stageColours.ts';
import type { ForwardPass } from '../../../network/forward.ts';
import type { Layer, Network } from '../../../network/Network.ts';

/** The size of the drawing, in pixels. */
export interface ShapeSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** At least as high as ten digits in a column. */
const minHeightPx = 220;

/** The size for a width. */
export function shapeSizeFor(widthPx: number): ShapeSize {
  return { widthPx, heightPx: Math.max(minHeightPx, Math.round(widthPx * 0.57)) };
}

const margin = { side: 46, top: 14, bottom: 34 } as const;
const block = { width: 26 } as const;
/** Lines drawn between two layers, at most. */
const lineCount = 70;
/** Radius of a neuron, in pixels: as large as there is room for, within these. */
const radius = { least: 1.6, most: 11 } as const;

interface Line {
  readonly from: number;
  readonly to: number;
  readonly contribution: number;
}

/** The contributions of a layer that are largest in size, the largest last: what is strong lies above. */
function strongest({ weights, neuronCount }: Layer, inputs: Float64Array): Line[] {
  const lines: Line[] = [];
  inputs.forEach((activation, k) => {
    if (activation === 0) return;
    for (let j = 0; j < neuronCount; j++) {
      lines.push({ from: k, to: j, contribution: weights[k * neuronCount + j] * activation });
    }
  });
  lines.sort((a, b) => Math.abs(a.contribution) - Math.abs(b.contribution));
  return lines.slice(-lineCount);
}

/** Where neuron `index` of `count` stands, from the top down. */
function heightOf({ heightPx }: ShapeSize, index: number, count: number): number {
  const room = heightPx - margin.top - margin.bottom;
  return margin.top + ((index + 0.5) / count) * room;
}

function radiusFor({ heightPx }: ShapeSize, count: number): number {
  const room = (heightPx - margin.top - margin.bottom) / count;
  return Math.max(radius.least, Math.min(radius.most, room * 0.42));
}

/** What each layer is called, the input layer first. */
export type LayerNames = readonly string[];

/** What is drawn: a network with a picture in it, and the words below its layers. */
export interface Shape {
  readonly network: Network;
  readonly pass: ForwardPass;
  readonly names: LayerNames;
}

/** Draws network and picture into an SVG group; the same ones give the same drawing. */
export function drawShape(element: SVGGElement, shape: Shape, size: ShapeSize): void {
  const {
    network,
    pass: { activations },
  } = shape;
  const { sizes, layers } = network;
  const x = scalePoint(
    sizes.map((_, layer) => layer),
    [margin.side, size.widthPx - margin.side],
  );
  const at = (layer: number) => x(layer) ?? 0;
  const root = select(element);
  const pair = root
    .selectAll<SVGGElement, Layer>('g.lines')
    .data(layers)
    .join((enter) => enter.insert('g', 'rect').attr('class', 'lines'));
  pair.each(function drawLines(layer, index) {
    const lines = strongest(layer, activations[index]);
    const limit = Math.abs(lines.at(-1)?.contribution ?? 0) || 1;
    const start = at(index) + (index === 0 ? block.width / 2 : 0);
    select(this)
      .selectAll<SVGPathElement, Line>('path')
      .data(lines)
      .join('path')
      .attr('stroke', ({ contribution }) => (contribution < 0 ? stagePaints.negative : stagePaints.positive))
      .attr('stroke-dasharray', ({ contribution }) =>
        contribution < 0 ? `${lineDash.onPx} ${lineDash.offPx}` : null,
      )
      .attr('stroke-opacity', ({ contribution }) => (Math.abs(contribution) / limit).toFixed(2))
      .attr(
        'd',
        ({ from, to }) =>
          `M${start},${heightOf(size, from, sizes[index])}L${at(index + 1)},${heightOf(size, to, sizes[index + 1])}`,
      );
  });
  root
    .selectAll('rect')
    .data([0])
    .join('rect')
    .attr('x', at(0) - block.width / 2)
    .attr('y', margin.top)
    .attr('width', block.width)
    .attr('height', size.heightPx - margin.top - margin.bottom)
    .attr('fill', stagePaints.neuronOff)
    .attr('stroke', stagePaints.line);
  const columns = layerIn(element, 'columns')
    .selectAll<SVGGElement, Float64Array>('g.column')
    .data(activations.slice(1))
    .join('g')
    .attr('class', 'column')
    .attr('transform', (_, index) => `translate(${at(index + 1)},0)`);
  columns.each(function drawColumn(values) {
    select(this)
      .selectAll<SVGCircleElement, number>('circle')
      .data(Array.from(values))
      .join('circle')
      .attr('cy', (_, index) => heightOf(size, index, values.length))
      .attr('r', radiusFor(size, values.length))
      .attr('stroke', stagePaints.line)
      .attr('fill', activationPaint);
  });
  drawNames(element, shape, size, at);
}

/** Names and digits; of one network in one size they never change, so they are placed once. */
function drawNames(
  element: SVGGElement,
  { network: { sizes }, names }: Shape,
  size: ShapeSize,
  at: (layer: number) => number,
): void {
  const key = `${sizes.join('-')} ${names.join()} ${size.widthPx}`;
  if (element.dataset.shape === key) return;
  element.dataset.shape = key;
  layerIn(element, 'names')
    .selectAll<SVGTextElement, string>('text.layer')
    .data(names)
    .join('text')
    .attr('class', 'layer')
    .attr('text-anchor', 'middle')
    .attr('x', (_, layer) => at(layer))
    .attr('y', size.heightPx - 12)
    .text((name) => name);
  const last = sizes.length - 1;
  layerIn(element, 'digits')
    .selectAll<SVGTextElement, number>('text.digit')
    .data(Array.from({ length: sizes[last] }, (_, digit) => digit))
    .join('text')
    .attr('class', 'digit')
    .attr('x', at(last) + 18)
    .attr('y', (digit) => heightOf(size, digit, sizes[last]) + 4)
    .text((digit) => digit);
}
