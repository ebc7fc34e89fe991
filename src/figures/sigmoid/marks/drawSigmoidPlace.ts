/**
 * What stands on the sigmoid and on the number line below it: the sum in the reader's hand on both, tied
 * together, and the neurons of the reader's network, each at its own sum. By D3, into a group with a curve
 * plane.
 */
import { select } from 'd3';
import { activationPaint } from '../../../marks/activationPaint.ts';
import { type CurvePlane, ticksOf } from '../../../marks/curvePlane.ts';
import { pathIn } from '../../../marks/pathIn.ts';
import { setChanged } from '../../../marks/setChanged.ts';
import { stagePaints } from '../../../marks/stageColours.ts';
import { sigmoid } from '../../../network/activationFunctions.ts';
import { isSamePlace, type NeuronPlace } from '../../../state/NeuronPlace.ts';
import type { SummedNeuron } from '../model/summedNeurons.ts';

/** Room for the number line. */
export const numberLinePx = 34;
/** Radius of the dots that are dragged, and of the neurons'. */
const radiusPx = { held: 9, neuron: 4.5 } as const;

/** Half-way down the room below the curve. */
function lineY({ lower }: CurvePlane): number {
  return (lower[0] + lower[1]) / 2;
}

/** Draws the number line. */
export function drawNumberLine(element: SVGGElement, plane: CurvePlane): void {
  const [left, right] = plane.x.range();
  const y = lineY(plane);
  const ticks = ticksOf(plane).map((z) => `M${plane.x(z)},${y - 5}V${y + 5}`);
  const arrows = `M${left},${y}l7,-4M${left},${y}l7,4M${right},${y}l-7,-4M${right},${y}l-7,4`;
  pathIn(element, 'number-line', `M${left},${y}H${right}${ticks.join('')}${arrows}`);
}

/**
 * Draws the sum in hand: a dot on the curve, one on the line, and what ties them to each other and to the
 * activation.
 */
export function drawHeldSum(element: SVGGElement, plane: CurvePlane, z: number): void {
  const a = sigmoid(z);
  const { x, y } = plane;
  const places = [
    { cx: x(z), cy: lineY(plane), fill: stagePaints.text },
    { cx: x(z), cy: y(a), fill: activationPaint(a) },
  ];
  pathIn(element, 'tie', `M${x(z)},${lineY(plane)}V${y(a)}H${x.range()[0]}`);
  select(element)
    .selectAll<SVGCircleElement, (typeof places)[number]>('circle.held-sum')
    .data(places)
    .join('circle')
    .attr('class', 'held-sum')
    .attr('r', radiusPx.held)
    .attr('cx', ({ cx }) => cx)
    .attr('cy', ({ cy }) => cy)
    .attr('fill', ({ fill }) => fill);
}

/** Draws the neurons on the curve, with a ring around the one that is pointed at. */
export function drawSummedNeurons(
  element: SVGGElement,
  { x, y }: CurvePlane,
  neurons: readonly SummedNeuron[],
  inspected: NeuronPlace | null,
): void {
  const [from, to] = x.domain();
  select(element)
    .selectAll<SVGCircleElement, SummedNeuron>('circle.summed')
    .data(neurons)
    .join((enter) => enter.append('circle').attr('class', 'summed'))
    .each(function placeDot({ place, z, activation }) {
      const isPointed = isSamePlace(place, inspected);
      setChanged(this, 'cx', x(Math.min(to, Math.max(from, z))).toFixed(2));
      setChanged(this, 'cy', y(activation).toFixed(2));
      setChanged(this, 'r', String(radiusPx.neuron + (isPointed ? 2 : 0)));
      setChanged(this, 'fill', activationPaint(activation));
      setChanged(this, 'stroke', isPointed ? stagePaints.pointed : stagePaints.quietText);
      setChanged(this, 'stroke-width', isPointed ? '3' : '1');
    });
}

/** The neuron whose dot is nearest to a place of the plane, within a distance; null for none. */
export function neuronNear(
  { x, y }: CurvePlane,
  neurons: readonly SummedNeuron[],
  at: { readonly xPx: number; readonly yPx: number },
  withinPx: number,
): NeuronPlace | null {
  let nearest: NeuronPlace | null = null;
  let best = withinPx;
  for (const { place, z, activation } of neurons) {
    const distance = Math.hypot(x(z) - at.xPx, y(activation) - at.yPx);
    if (distance > best) continue;
    best = distance;
    nearest = place;
  }
  return nearest;
}
