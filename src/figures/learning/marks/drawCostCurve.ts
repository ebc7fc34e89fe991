/**
 * The cost as a function of one weight, by D3: the curve, the weight's own place on it, the slope that the
 * gradient gives there, and the place that the weight is nudged to.
 */
import { extent, line, scaleLinear, select } from 'd3';
import { pathIn } from '../../../marks/pathIn.ts';
import { stagePaints } from '../../../marks/stageColours.ts';

/** Height of the drawing, and the room around its axes, in pixels. */
export const costCurveHeightPx = 190;
const margin = { left: 50, right: 12, top: 12, bottom: 24 } as const;
/** Fraction of the width that the tangent reaches to either side. */
const tangentFraction = 0.16;

/** The cost measured at some values of one weight, and what the gradient says at its own. */
export interface CostCurve {
  /** Width of the drawing. */
  readonly widthPx: number;
  /** Values of the weight, in order, and the cost at each. */
  readonly values: readonly number[];
  readonly costs: readonly number[];
  /** The weight's own value, the cost there, and dC/dw. */
  readonly value: number;
  readonly cost: number;
  readonly gradient: number;
  /** The index of the value that the weight is nudged to. */
  readonly nudged: number;
  /** Prints a value, and a cost. */
  readonly format: (value: number) => string;
  readonly formatCost: (cost: number) => string;
}

/** Draws it into an SVG group; the same curve gives the same picture. */
export function drawCostCurve(element: SVGGElement, curve: CostCurve): void {
  const { widthPx, values, costs, value, cost, gradient, nudged } = curve;
  const [lowest = 0, highest = 1] = extent(costs);
  // A cost that hardly changes is not to look as if it did.
  const room = Math.max((highest - lowest) * 0.15, highest * 0.005);
  const right = widthPx - margin.right;
  const bottom = costCurveHeightPx - margin.bottom;
  const x = scaleLinear([values[0], values[values.length - 1]], [margin.left, right]);
  const y = scaleLinear([lowest - room, highest + room], [bottom, margin.top]);
  const root = select(element);
  const path = (name: string, d: string) => pathIn(element, name, d).attr('fill', 'none');
  path('axis', `M${margin.left},${margin.top}V${bottom}H${right}`).attr('stroke', stagePaints.line);
  path(
    'curve',
    line<number>(
      (_, index) => x(values[index]),
      (at) => y(at),
    )(costs) ?? '',
  )
    .attr('stroke', stagePaints.neuronOn)
    .attr('stroke-width', 2);
  const halfLength = (values[values.length - 1] - values[0]) * tangentFraction;
  const end = (side: number) => `${x(value + side * halfLength)},${y(cost + side * halfLength * gradient)}`;
  path('tangent', `M${end(-1)}L${end(1)}`)
    .attr('stroke', stagePaints.quietText)
    .attr('stroke-dasharray', '4 3');
  root
    .selectAll<SVGTextElement, number>('text.along')
    .data([values[0], value, values[values.length - 1]])
    .join('text')
    .attr('class', 'along')
    .attr('text-anchor', (_, index) => ['start', 'middle', 'end'][index])
    .attr('x', (at) => x(at))
    .attr('y', bottom + 17)
    .text(curve.format);
  root
    .selectAll<SVGTextElement, number>('text.up')
    .data([lowest, highest])
    .join('text')
    .attr('class', 'up')
    .attr('text-anchor', 'end')
    .attr('x', margin.left - 6)
    .attr('y', (at) => y(at) + 4)
    .text(curve.formatCost);
  root
    .selectAll<SVGCircleElement, number>('circle')
    .data([value, values[nudged]])
    .join('circle')
    .attr('r', (_, index) => (index === 0 ? 4 : 6))
    .attr('fill', (_, index) => (index === 0 ? stagePaints.quietText : stagePaints.stage))
    .attr('stroke', (_, index) => (index === 0 ? 'none' : stagePaints.pointed))
    .attr('stroke-width', 2)
    .attr('cx', (at) => x(at))
    .attr('cy', (_, index) => y(index === 0 ? cost : costs[nudged]));
}
