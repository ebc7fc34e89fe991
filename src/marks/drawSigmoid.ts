/**
 * The sigmoid with one neuron's dot on it: z along, a = sigmoid(z) up. By D3. Axes and curve are placed once,
 * the dot follows every frame.
 */
import { line, range, scaleLinear, select } from 'd3';
import { activationPaint } from './activationPaint.ts';
import { stagePaints } from './stageColours.ts';

/** Units of the drawing, which the style sheet scales. */
export const sigmoidSize = { width: 200, height: 160 } as const;

/** Beyond this the curve is flat; a dot further out stands at the edge. */
const farthest = 10;
const margin = { left: 26, right: 10, top: 12, bottom: 24 };

const x = scaleLinear([-farthest, farthest], [margin.left, sigmoidSize.width - margin.right]).clamp(true);
const y = scaleLinear([0, 1], [sigmoidSize.height - margin.bottom, margin.top]);
const curve = line<number>(x, (z) => y(1 / (1 + Math.exp(-z))));

/** Draws axes and curve into an SVG group, and the parts that placeDot moves. */
export function drawSigmoid(element: SVGGElement): void {
  const root = select(element);
  const parts = root.selectAll('*').data([]);
  parts.exit().remove();
  const axis = (name: string) => root.append('path').attr('class', name).attr('fill', 'none');
  axis('axis').attr('d', `M${x(-farthest)},${y(0)}H${x(farthest)}M${x(0)},${y(0)}V${y(1)}`);
  axis('guide');
  axis('curve').attr('d', curve(range(-farthest, farthest + 0.1, 0.25)));
  const label = (text: string, places: { x: number; y: number; anchor: string }) =>
    root.append('text').attr('x', places.x).attr('y', places.y).attr('text-anchor', places.anchor).text(text);
  for (const z of [-farthest, 0, farthest]) {
    label(String(z).replace('-', '\u2212'), { x: x(z), y: y(0) + 16, anchor: 'middle' });
  }
  for (const a of [0, 1]) label(String(a), { x: margin.left - 8, y: y(a) + 4, anchor: 'end' });
  root.append('circle').attr('class', 'dot').attr('r', 6).attr('stroke', stagePaints.pointed);
}

/** Moves the dot to a pre-activation and its activation. */
export function placeDot(element: SVGGElement, z: number, a: number): void {
  const root = select(element);
  root.select('.dot').attr('cx', x(z)).attr('cy', y(a)).attr('fill', activationPaint(a));
  root.select('.guide').attr('d', `M${x(z)},${y(0)}V${y(a)}H${x(-farthest)}`);
}
