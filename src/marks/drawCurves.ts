/**
 * How a training run went, by D3: curves over the examples seen, one plot. The scale along is the square root
 * of that number, because most happens among the first. A line marks the moment that is shown.
 */
import { line, scaleLinear, scalePow, select } from 'd3';
import { layerIn } from './layerIn.ts';
import { pathIn } from './pathIn.ts';
import { stagePaints } from './stageColours.ts';

/** Height of a plot, and the room around its axes, in pixels. */
export const curvesHeightPx = 150;
export const curvesMarginPx = { left: 50, right: 12, top: 14, bottom: 22 } as const;
const margin = curvesMarginPx;

/** A place on a curve: examples seen, and the value there. */
export interface CurvePoint {
  readonly examples: number;
  readonly value: number;
}

/** The two curves of one plot, its scales and its mark. */
export interface Curves {
  /** Width of the plot. */
  readonly widthPx: number;
  /** On the examples trained on: dashed; and on examples held out: solid. */
  readonly training: readonly CurvePoint[];
  readonly test: readonly CurvePoint[];
  /** Where the scale along ends; the same in plots that stand under each other. */
  readonly lastExamples: number;
  /** What the scale up begins and ends with, and the values named on it. */
  readonly range: readonly [number, number];
  readonly ticks: readonly number[];
  /** Prints such a value, and a number of examples. */
  readonly format: (value: number) => string;
  readonly formatExamples: (examples: number) => string;
  /** The moment that is shown, in examples. */
  readonly shown: number;
}

/** Examples -> a place along, from 0 to 1. */
export function curvesScale(lastExamples: number) {
  return scalePow().exponent(0.5).domain([0, lastExamples]).clamp(true);
}

/** Pixels between two numbers on the scale along, at least. */
const tickRoomPx = 46;

/**
 * Round numbers of examples to name on the scale: 0, and of 1, 2 and 5 times powers of ten as many as have
 * room.
 */
function exampleTicks(x: (examples: number) => number, { lastExamples, widthPx }: Curves): number[] {
  const ticks: number[] = [];
  let right = widthPx;
  for (let power = 10 ** Math.floor(Math.log10(lastExamples)); power >= 1; power /= 10) {
    for (const step of [5, 2, 1]) {
      const examples = step * power;
      const hasRoom = right - x(examples) >= tickRoomPx || ticks.length === 0;
      if (examples > lastExamples || !hasRoom || x(examples) - x(0) < tickRoomPx) continue;
      ticks.push(examples);
      right = x(examples);
    }
  }
  return [0, ...ticks.reverse()];
}

/** Draws the plot into an SVG group; the same curves give the same picture. */
export function drawCurves(element: SVGGElement, curves: Curves): void {
  const right = curves.widthPx - margin.right;
  const x = curvesScale(curves.lastExamples).range([margin.left, right]);
  const bottom = curvesHeightPx - margin.bottom;
  const y = scaleLinear(curves.range, [bottom, margin.top]).clamp(true);
  const root = select(element);
  layerIn(element, 'up-scale')
    .selectAll<SVGTextElement, number>('text.up')
    .data(curves.ticks)
    .join('text')
    .attr('class', 'up')
    .attr('text-anchor', 'end')
    .attr('x', margin.left - 6)
    .attr('y', (value) => y(value) + 4)
    .text(curves.format);
  layerIn(element, 'grid-lines')
    .selectAll<SVGPathElement, number>('path.grid')
    .data(curves.ticks)
    .join('path')
    .attr('class', 'grid')
    .attr('stroke', stagePaints.line)
    .attr('d', (value) => `M${margin.left},${y(value)}H${right}`);
  layerIn(element, 'along-scale')
    .selectAll<SVGTextElement, number>('text.along')
    .data(exampleTicks(x, curves))
    .join('text')
    .attr('class', 'along')
    .attr('text-anchor', 'middle')
    .attr('x', (examples) => x(examples))
    .attr('y', bottom + 16)
    .text(curves.formatExamples);
  const path = line<CurvePoint>(
    ({ examples }) => x(examples),
    ({ value }) => y(value),
  );
  root
    .selectAll<SVGPathElement, readonly CurvePoint[]>('path.curve')
    .data([curves.training, curves.test])
    .join('path')
    .attr('class', (_, index) => `curve ${index === 0 ? 'training' : 'test'}`)
    .attr('fill', 'none')
    .attr('stroke', (_, index) => (index === 0 ? stagePaints.quietText : stagePaints.neuronOn))
    .attr('stroke-dasharray', (_, index) => (index === 0 ? '3 3' : null))
    .attr('stroke-width', (_, index) => (index === 0 ? 1.5 : 2))
    .attr('d', path);
  const shown = `M${x(curves.shown)},${margin.top - 6}V${bottom}`;
  pathIn(element, 'shown', shown).attr('stroke', stagePaints.pointed);
}
