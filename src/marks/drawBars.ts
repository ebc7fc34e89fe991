/**
 * A few signed weights as bars up and down from a zero line, by D3: the outline of a bar is the weight, its
 * filled part the contribution (weight x activation), so that one sees which weights count for this drawing.
 */
import { scaleBand, scaleLinear, select } from 'd3';
import { layerIn } from './layerIn.ts';
import { stagePaints } from './stageColours.ts';

/** A neuron's weights, one bar each, with what they contribute now. */
export interface Bars {
  readonly weights: ArrayLike<number>;
  /** weights times activations, in the same order. */
  readonly contributions: ArrayLike<number>;
  /** The weight whose bar has full length. */
  readonly limit: number;
}

/** Units of the drawing, which the style sheet scales. */
export const barsSize = { width: 240, height: 160 } as const;
/** Room above and below for the signs. */
const margin = 10;

interface Bar {
  readonly index: number;
  readonly weight: number;
  readonly contribution: number;
}

/** Where bars stand along the drawing. */
export function barsScale(count: number) {
  return scaleBand<number>()
    .domain(Array.from({ length: count }, (_, index) => index))
    .range([0, barsSize.width])
    .paddingInner(0.25)
    .paddingOuter(0.15);
}

/** Draws the bars into an SVG group; the same bars give the same picture. */
export function drawBars(element: SVGGElement, { weights, contributions, limit }: Bars): void {
  const bars = Array.from(
    { length: weights.length },
    (_, index): Bar => ({ index, weight: weights[index], contribution: contributions[index] }),
  );
  const x = barsScale(bars.length);
  const y = scaleLinear([-(limit || 1), limit || 1], [barsSize.height - margin, margin]).clamp(true);
  const draw = (name: string, pick: (bar: Bar) => number) =>
    layerIn(element, `${name}s`)
      .selectAll<SVGRectElement, Bar>(`rect.${name}`)
      .data(bars)
      .join('rect')
      .attr('class', name)
      .attr('x', ({ index }) => x(index) ?? 0)
      .attr('width', x.bandwidth())
      .attr('y', (bar) => Math.min(y(0), y(pick(bar))))
      .attr('height', (bar) => Math.abs(y(pick(bar)) - y(0)));
  const hue = ({ weight }: Bar) => (weight < 0 ? stagePaints.negative : stagePaints.positive);
  draw('weight', ({ weight }) => weight)
    .attr('fill', 'none')
    .attr('stroke', hue);
  draw('contribution', ({ contribution }) => contribution).attr('fill', hue);
  select(element)
    .selectAll('line.zero')
    .data([0])
    .join('line')
    .attr('class', 'zero')
    .attr('x2', barsSize.width)
    .attr('y1', y(0))
    .attr('y2', y(0))
    .attr('stroke', stagePaints.quietText);
}
