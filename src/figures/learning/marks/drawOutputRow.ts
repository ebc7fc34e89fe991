/**
 * The ten outputs in a row, by D3: a circle as bright as its activation, its digit below, and the activation
 * as a bar above, so that one can compare them at a glance.
 */
import { scaleBand, scaleLinear, select } from 'd3';
import { activationPaint } from '../../../marks/activationPaint.ts';
import { stagePaints } from '../../../marks/stageColours.ts';
import { digitCount } from '../../../network/lessonShape.ts';

/** Units of the drawing, which the style sheet scales. */
export const outputRowSize = { width: 300, height: 130 } as const;
const barTop = 8;
const barBottom = 72;
const circleY = 90;
const digitY = 120;

/** Draws the activations into an SVG group, with the brightest marked; null puts them out. */
export function drawOutputRow(
  element: SVGGElement,
  activations: Float64Array | null,
  digit: number | null,
): void {
  const values = Array.from(activations ?? new Float64Array(digitCount));
  const x = scaleBand(
    values.map((_, index) => index),
    [0, outputRowSize.width],
  ).padding(0.2);
  const up = scaleLinear([0, 1], [barBottom, barTop]).clamp(true);
  const middle = (index: number) => (x(index) ?? 0) + x.bandwidth() / 2;
  const root = select(element);
  root
    .selectAll<SVGRectElement, number>('rect')
    .data(values)
    .join('rect')
    .attr('x', (_, index) => middle(index) - x.bandwidth() / 4)
    .attr('width', x.bandwidth() / 2)
    .attr('y', up)
    .attr('height', (value) => barBottom - up(value))
    .attr('fill', (_, index) => (index === digit ? stagePaints.neuronOn : stagePaints.quietText));
  root
    .selectAll<SVGCircleElement, number>('circle')
    .data(values)
    .join('circle')
    .attr('cx', (_, index) => middle(index))
    .attr('cy', circleY)
    .attr('r', x.bandwidth() / 2.4)
    .attr('stroke', stagePaints.line)
    .attr('fill', activationPaint);
  root
    .selectAll<SVGTextElement, number>('text')
    .data(values)
    // Placed once: setting a text to what it is costs a layout, and this is drawn every frame.
    .join((enter) =>
      enter
        .append('text')
        .attr('x', (_, index) => middle(index))
        .attr('y', digitY)
        .attr('text-anchor', 'middle')
        .text((_, index) => index),
    )
    .each(function mark(_, index) {
      this.classList.toggle('brightest', index === digit);
    });
}
