/**
 * The numbers beside the outputs. Each is an element over the SVG of the neurons, in a box of fixed size. As
 * part of the SVG, each new number would make the browser lay out all of it again.
 */
import { select } from 'd3';
import type { NeuronPlace } from '../state/NeuronPlace.ts';
import type { BoxPx } from './columnLayout.ts';
import { isSteppedBack } from './drawDiscs.ts';
import type { NetworkLayout, PlacePx } from './networkLayout.ts';
import { setText } from './setText.ts';

/** Numbers smaller than this cannot be read: only the brightest output's is shown, larger. */
const minPx = 12;
const loneValuePx = 12;
/** Height of a box, and its width below a neuron, in sizes of the text. */
const boxHeight = 1.4;
const boxWidth = 4;

function areAllShown({ direction, valuePx }: NetworkLayout): boolean {
  return direction === 'right' || valuePx >= minPx;
}

function textPx(layout: NetworkLayout): number {
  if (layout.direction === 'right') return layout.labelPx;
  return areAllShown(layout) ? layout.valuePx : loneValuePx;
}

/** The box of an output's number. */
function boxBeside(layout: NetworkLayout, { xPx, yPx }: PlacePx): BoxPx {
  const { direction, digitPx, labelPx, widthPx } = layout;
  const { radiusPx } = layout.layers[layout.layers.length - 1];
  const heightPx = boxHeight * textPx(layout);
  if (direction === 'right') {
    const left = xPx + radiusPx + digitPx * 1.25;
    return { xPx: left, yPx: yPx - heightPx / 2, widthPx: widthPx - left, heightPx };
  }
  const width = boxWidth * textPx(layout);
  const middle = yPx + radiusPx + digitPx * 1.5 + labelPx * 0.4;
  return { xPx: xPx - width / 2, yPx: middle - heightPx / 2, widthPx: width, heightPx };
}

/** Places ten empty boxes in an element that covers the picture. */
export function placeOutputValues(element: HTMLElement, layout: NetworkLayout): void {
  const { centres } = layout.layers[layout.layers.length - 1];
  select(element)
    .selectAll<HTMLSpanElement, BoxPx>('span.value')
    .data(centres.map((centre) => boxBeside(layout, centre)))
    .join('span')
    .attr('class', 'value')
    .attr('data-always', areAllShown(layout))
    .style('left', (box) => `${box.xPx}px`)
    .style('top', (box) => `${box.yPx}px`)
    .style('width', (box) => `${box.widthPx}px`)
    .style('height', (box) => `${box.heightPx}px`)
    .style('font-size', `${textPx(layout)}px`)
    .style('line-height', String(boxHeight))
    .style('text-align', layout.direction === 'right' ? 'start' : 'center');
}

/** What is written beside the outputs. */
export interface OutputMarks {
  /** Of the ten outputs; null while there is no network. */
  readonly outputs: Float64Array | null;
  /** The output to mark as the brightest, or null. */
  readonly digit: number | null;
  /** Prints an activation beside its output. */
  readonly format: (activation: number) => string;
  /** Whether those numbers are to follow now; if not, they stay as they are. */
  readonly isReadable: boolean;
}

/** Writes the numbers into their boxes, and marks the brightest one's. */
export function writeOutputValues(
  element: HTMLElement,
  { outputs, digit, format, isReadable }: OutputMarks,
): void {
  for (const [j, value] of Array.from(element.children).entries()) {
    value.classList.toggle('brightest', j === digit);
    if (isReadable) setText(value, outputs ? format(outputs[j]) : '');
  }
}

/**
 * Dims the numbers of outputs that the inspected neuron has no connection with; none when none is inspected.
 */
export function dimOtherValues(
  element: HTMLElement,
  outputLayer: number,
  inspected: NeuronPlace | null,
): void {
  for (const [j, value] of Array.from(element.children).entries())
    value.classList.toggle('stepped-back', isSteppedBack(outputLayer, j, inspected));
}
