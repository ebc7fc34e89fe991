/**
 * What is written around the network: the names of the layers, and under
 * (or beside) each bundle of connections the scale of its light. By D3, when the layout or the network
 * changes.
 */
import { select } from 'd3';
import { layerIn } from './layerIn.ts';
import type { NetworkLayout, PlacePx } from './networkLayout.ts';
import { stagePaints } from './stageColours.ts';

/** The words, and the numbers they explain. */
export interface NetworkLabels {
  /** Of the input layer, then of each layer after it. */
  readonly names: readonly string[];
  /** What the light of a line means, in a few words. */
  readonly note: string;
  /** Full light of each bundle, as printed; empty while there is no network. */
  readonly limits: readonly string[];
  /** The id of the gradient from negative to positive. */
  readonly gradientId: string;
}

/** Width of a letter, in sizes of its text, at most on average. */
const letterWidth = 0.58;

/** Length and thickness of the bar of a legend. */
const barPx = { length: 48, thickness: 4, gap: 6 };

interface Text extends PlacePx {
  readonly text: string;
  readonly anchor: 'start' | 'middle';
}

function placeNames({ direction, grid, layers, labelPx }: NetworkLayout, names: readonly string[]): Text[] {
  const isRight = direction === 'right';
  const anchor = isRight ? 'middle' : 'start';
  const xPx = isRight ? grid.xPx + grid.sidePx / 2 : 0;
  const input = { text: names[0], anchor, xPx, yPx: grid.yPx - labelPx } as const;
  const others = layers.map(
    ({ centres: [first], radiusPx }, index) =>
      ({
        text: names[index + 1],
        anchor,
        xPx: isRight ? first.xPx : 0,
        yPx: isRight ? labelPx : first.yPx - radiusPx - labelPx * 0.8,
      }) as const,
  );
  return [input, ...others];
}

/** Middles of the legends: below the bundle, or on a narrow stage at its right. */
function placeLegends({ direction, grid, layers, widthPx, heightPx, labelPx }: NetworkLayout): PlacePx[] {
  const isRight = direction === 'right';
  const ends = layers.map(({ centres: [first] }) => (isRight ? first.xPx : first.yPx));
  const start = grid.sidePx + (isRight ? grid.xPx : grid.yPx);
  return ends.map((end, index) => {
    const between = ((index === 0 ? start : ends[index - 1]) + end) / 2;
    return isRight
      ? { xPx: between, yPx: heightPx - labelPx * 0.6 }
      : { xPx: widthPx - barPx.length / 2 - labelPx * 2.6, yPx: between };
  });
}

/** What light means: before the first legend, or above it where there is too little room. */
function placeNote({ grid, layers: [first], heightPx, labelPx }: NetworkLayout, text: string): Text {
  const legendPx = (grid.xPx + grid.sidePx + first.centres[0].xPx - barPx.length) / 2 - labelPx * 1.1;
  const hasRoom = grid.xPx + text.length * letterWidth * labelPx < legendPx;
  return { text, anchor: 'start', xPx: grid.xPx, yPx: heightPx - labelPx * (hasRoom ? 0.35 : 1.9) };
}

/** Writes all labels into a group, replacing what was there. */
export function drawLabels(element: SVGGElement, layout: NetworkLayout, labels: NetworkLabels): void {
  const { labelPx, direction } = layout;
  select(element).attr('font-size', labelPx);
  const note = placeNote(layout, labels.note);
  layerIn(element, 'names')
    .selectAll('text.name')
    .data([...placeNames(layout, labels.names), ...(direction === 'right' ? [note] : [])])
    .join('text')
    .attr('class', 'name')
    .attr('x', ({ xPx }) => xPx)
    .attr('y', ({ yPx }) => yPx)
    .attr('text-anchor', ({ anchor }) => anchor)
    .text(({ text }) => text);
  const legends = layerIn(element, 'legends')
    .selectAll<SVGGElement, PlacePx>('g.legend')
    .data(placeLegends(layout).slice(0, labels.limits.length))
    .join((enter) => {
      const legend = enter.append('g').attr('class', 'legend');
      legend.append('rect');
      legend.append('path');
      legend.append('text');
      return legend;
    })
    .attr('transform', ({ xPx, yPx }) => `translate(${xPx},${yPx})`);
  const startPx = -(barPx.length + labelPx * 2.2) / 2;
  legends
    .select('rect')
    .attr('x', startPx)
    .attr('y', -barPx.thickness / 2)
    .attr('width', barPx.length)
    .attr('height', barPx.thickness)
    .attr('rx', barPx.thickness / 2)
    .attr('fill', `url(#${labels.gradientId})`);
  // Gaps that make dashes of the negative half.
  legends
    .select('path')
    .attr('d', `M${startPx + 6},0h3m5,0h3`)
    .attr('stroke', stagePaints.stage)
    .attr('stroke-width', barPx.thickness + 1);
  legends
    .select('text')
    .attr('x', startPx + barPx.length + barPx.gap)
    .attr('y', labelPx * 0.35)
    .text((_, index) => labels.limits[index]);
}
