/**
 * What lies over the picture and its column: the pixel that is pointed at, its place in the column, and the
 * lens, in which the neurons around it are large enough to be told apart. By D3; placing and lighting are
 * apart, as in drawNeurons.ts.
 */
import { select } from 'd3';
import type { DigitImage } from '../../../image/DigitImage.ts';
import { activationPaint } from '../../../marks/activationPaint.ts';
import { type ColumnLayout, firstInLens, neuronBox, pixelBox } from '../../../marks/columnLayout.ts';
import { setChanged } from '../../../marks/setChanged.ts';
import { setText } from '../../../marks/setText.ts';
import { stagePaints } from '../../../marks/stageColours.ts';

/** What placing goes by: the pixel, and the words. */
export interface ColumnPlaces {
  /** The pixel, and neuron, that is pointed at. */
  readonly cell: number;
  /** Names of the three parts, from left to right. */
  readonly names: readonly string[];
}

/** What lighting goes by: the picture whose activations the lens shows around that cell. */
export interface ColumnLight extends Pick<ColumnPlaces, 'cell'> {
  readonly image: DigitImage;
  /** Prints an activation. */
  readonly format: (activation: number) => string;
}

/** Radius of a neuron in the lens. */
const radiusPx = 9;

function drawNames(element: SVGGElement, { grid, column, lens }: ColumnLayout, names: readonly string[]) {
  const middles = [grid, column, lens].map(({ xPx, widthPx }) => xPx + widthPx / 2);
  select(element)
    .selectAll('text.part')
    .data(names)
    .join('text')
    .attr('class', 'part')
    .attr('x', (_, index) => middles[index])
    .attr('y', grid.yPx - 9)
    .attr('text-anchor', 'middle')
    .text((name) => name);
}

/** The ring around the pixel, the line to its neuron's place, and the rays from there into the lens. */
function drawPath(element: SVGGElement, layout: ColumnLayout, cell: number) {
  const { column, lens } = layout;
  const pixel = pixelBox(layout, cell);
  const neuron = neuronBox(layout, cell);
  const y = neuron.yPx + neuron.heightPx / 2;
  const first = firstInLens(layout, cell);
  const top = neuronBox(layout, first).yPx;
  const bottom = neuronBox(layout, first + lens.rowCount).yPx;
  const end = column.xPx + column.widthPx;
  const lines = [
    {
      name: 'ray',
      d: `M${end + 2},${top}L${lens.xPx},${lens.yPx}M${end + 2},${bottom}L${lens.xPx},${lens.yPx + lens.heightPx}`,
    },
    {
      name: 'way',
      d: `M${pixel.xPx + pixel.widthPx + 2},${pixel.yPx + pixel.heightPx / 2}L${column.xPx - 4},${y}H${end + 4}`,
    },
    {
      name: 'pixel',
      d: `M${pixel.xPx - 1.5},${pixel.yPx - 1.5}h${pixel.widthPx + 3}v${pixel.heightPx + 3}h${-pixel.widthPx - 3}z`,
    },
  ];
  select(element)
    .selectAll('path.mark')
    .data(lines)
    .join('path')
    .attr('class', ({ name }) => `mark ${name}`)
    .attr('fill', 'none')
    .attr('stroke', ({ name }) => (name === 'ray' ? stagePaints.line : stagePaints.pointed))
    .attr('stroke-width', ({ name }) => (name === 'pixel' ? 2 : 1.25))
    .attr('d', ({ d }) => d);
}

function placeLens(element: SVGGElement, layout: ColumnLayout, cell: number) {
  const { lens } = layout;
  const first = firstInLens(layout, cell);
  const neurons = Array.from({ length: lens.rowCount }, (_, index) => first + index);
  const x = lens.xPx + radiusPx + 3;
  const rows = select(element)
    .selectAll<SVGGElement, number>('g.lens')
    .data(neurons)
    .join((enter) => {
      const row = enter.append('g').attr('class', 'lens');
      row.append('circle');
      const name = row.append('text').attr('class', 'name');
      name.append('tspan').attr('font-style', 'italic').text('a');
      name.append('tspan').attr('class', 'index').attr('dy', 3);
      row.append('text').attr('class', 'value').attr('data-tells', 'numbers');
      return row;
    })
    .classed('pointed', (k) => k === cell)
    .attr('transform', (_, index) => `translate(${x},${lens.yPx + (index + 0.5) * lens.rowPx})`);
  rows.select('circle').attr('r', radiusPx);
  rows
    .select('.name')
    .attr('x', radiusPx + 9)
    .attr('y', 4);
  rows.select('.index').text((k) => k);
  rows
    .select('.value')
    .attr('x', lens.widthPx - 14)
    .attr('y', 4)
    .attr('text-anchor', 'end');
}

/** Places all marks in an SVG group that lies over the canvas, about the cell that is pointed at. */
export function placeColumnMarks(
  element: SVGGElement,
  layout: ColumnLayout,
  { cell, names }: ColumnPlaces,
): void {
  drawNames(element, layout, names);
  drawPath(element, layout, cell);
  placeLens(element, layout, cell);
}

/**
 * Lights the neurons in the lens and prints what they hold, in a group whose marks are placed about the same
 * cell.
 */
export function lightColumnMarks(
  element: SVGGElement,
  layout: ColumnLayout,
  { cell, image, format }: ColumnLight,
): void {
  const first = firstInLens(layout, cell);
  select(element)
    .selectAll<SVGGElement, unknown>('g.lens')
    .each(function lightRow(_, index) {
      const [circle, , value] = this.children;
      const intensity = image[first + index];
      setChanged(circle, 'fill', activationPaint(intensity));
      const text = layout.lens.hasValues ? format(intensity) : '';
      setText(value, text);
    });
}
