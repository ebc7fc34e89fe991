/**
 * Ink in layers, one over the other: a drawing left faint, what stands out of it, what is pointed at. One
 * path a layer.
 */
import { line, select } from 'd3';
import type { Point, Stroke } from '../image/Drawing.ts';
import { stagePaints } from './stageColours.ts';

/** Strokes in one colour and width; later layers lie over earlier ones. */
export interface InkLayer {
  readonly kind: keyof typeof inkColours;
  readonly strokes: readonly Stroke[];
  /** Of the round pen, in cells. */
  readonly widthCells: number;
}

const inkColours = {
  faint: stagePaints.line,
  quiet: stagePaints.quietText,
  ink: stagePaints.ink,
  pointed: stagePaints.pointed,
} as const;

const path = line<Point>(
  ([x]) => Math.round(x * 100) / 100,
  ([, y]) => Math.round(y * 100) / 100,
);

/** The strokes as one path, in cells; a lone point is a dot under a round pen. */
export function inkPath(strokes: readonly Stroke[]): string {
  return strokes.map((stroke) => path([...stroke]) ?? '').join('');
}

/** Draws the layers into a group whose unit is a cell, the first one lowest. */
export function drawInkLayers(root: SVGGElement, layers: readonly InkLayer[]): void {
  select(root)
    .selectAll<SVGPathElement, InkLayer>('path')
    .data(layers)
    .join('path')
    .attr('fill', 'none')
    .attr('stroke-linecap', 'round')
    .attr('stroke-linejoin', 'round')
    .attr('stroke', ({ kind }) => inkColours[kind])
    .attr('stroke-width', ({ widthCells }) => widthCells)
    .attr('d', ({ strokes }) => inkPath(strokes));
}
