/**
 * The positive sum, the negative sum and both together as they run up while contributions are added,
 * downwards beside the column; linear, symmetric about zero. And the pixel that is pointed at. By D3, into an
 * SVG group over the grid.
 */
import { line, scaleLinear, select } from 'd3';
import { stagePaints } from '../../../marks/stageColours.ts';
import type { RunningSums } from '../model/addingUp.ts';
import { stepBox, type WeightsLayout, weightBox } from './weightsLayout.ts';

/** The running sums, and how far the adding has come. */
export interface SumsMoment {
  readonly sums: RunningSums;
  /** How many contributions are added. */
  readonly count: number;
  readonly limitText: string;
  /** Names above grid, column and sums. */
  readonly names: readonly [string, string, string];
}

/** The largest size that the sums reach. */
export function sumsLimit({ positive, negative }: RunningSums): number {
  return Math.max(positive[positive.length - 1], -negative[negative.length - 1], 1e-9);
}

function drawNames(element: SVGGElement, layout: WeightsLayout, { names, limitText }: SumsMoment): void {
  const { grid, column, sums } = layout;
  const middle = (box: { xPx: number; widthPx: number }) => box.xPx + box.widthPx / 2;
  const foot = grid.yPx + grid.heightPx + 16;
  const texts = [
    { x: grid.xPx, y: grid.yPx - 9, anchor: 'start', text: names[0] },
    { x: middle(column), y: grid.yPx - 9, anchor: 'middle', text: names[1] },
    { x: middle(sums), y: grid.yPx - 9, anchor: 'middle', text: names[2] },
    { x: middle(sums), y: foot, anchor: 'middle', text: limitText },
  ];
  select(element)
    .selectAll<SVGTextElement, (typeof texts)[number]>('text.part-name')
    .data(texts)
    .join('text')
    .attr('class', 'part-name')
    .attr('x', ({ x }) => x)
    .attr('y', ({ y }) => y)
    .attr('text-anchor', ({ anchor }) => anchor)
    .text(({ text }) => text);
}

/** Draws the sums, as far as they are added, and the names. */
export function drawRunningSums(element: SVGGElement, layout: WeightsLayout, moment: SumsMoment): void {
  drawNames(element, layout, moment);
  const { positive, negative } = moment.sums;
  const { xPx, yPx, widthPx, heightPx } = layout.sums;
  const limit = sumsLimit(moment.sums);
  const x = scaleLinear([-limit, limit], [xPx, xPx + widthPx]);
  const y = scaleLinear([0, positive.length - 1], [yPx, yPx + heightPx]);
  const added = Array.from({ length: Math.floor(moment.count) + 1 }, (_, step) => step);
  const path = (sum: (step: number) => number) =>
    line<number>(
      (step) => x(sum(step)),
      (step) => y(step),
    )(added) ?? '';
  const paths = [
    { name: 'zero', d: `M${x(0)},${yPx}V${yPx + heightPx}`, colour: stagePaints.line },
    { name: 'edge', d: `M${xPx},${y(moment.count)}H${xPx + widthPx}`, colour: stagePaints.quietText },
    { name: 'positive', d: path((step) => positive[step]), colour: stagePaints.positive },
    { name: 'negative', d: path((step) => negative[step]), colour: stagePaints.negative },
    { name: 'total', d: path((step) => positive[step] + negative[step]), colour: stagePaints.text },
  ];
  select(element)
    .selectAll<SVGPathElement, (typeof paths)[number]>('path.sum')
    .data(paths)
    .join('path')
    .attr('class', ({ name }) => `sum ${name}`)
    .attr('d', ({ d }) => d)
    .attr('stroke', ({ colour }) => colour);
}

/** Marks a pixel in the grid and its contribution in the column; none when null. */
export function drawPointedWeight(
  element: SVGGElement,
  layout: WeightsLayout,
  pointed: { readonly cell: number; readonly step: number } | null,
): void {
  const boxes = pointed ? [weightBox(layout, pointed.cell), stepBox(layout, pointed.step)] : [];
  select(element)
    .selectAll<SVGRectElement, (typeof boxes)[number]>('rect.pointed-weight')
    .data(boxes)
    .join('rect')
    .attr('class', 'pointed-weight')
    .attr('x', ({ xPx }) => xPx - 1)
    .attr('y', ({ yPx }) => yPx - 1)
    .attr('width', ({ widthPx }) => widthPx + 2)
    .attr('height', ({ heightPx }) => Math.max(2, heightPx) + 2)
    .attr('fill', 'none')
    .attr('stroke', stagePaints.pointed)
    .attr('stroke-width', 2);
}
