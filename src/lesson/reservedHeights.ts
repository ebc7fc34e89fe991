/**
 * How high each figure of the page is, measured, so that its place can be kept before it is there: beside the rail at
 * 1280 px, without the rail at 900 px, folded at 390 px.
 */
import type { SectionId } from '../text/lesson.ts';

interface ReservedHeight {
  readonly widePx: number;
  readonly middlePx: number;
  readonly narrowPx: number;
}

/** For each section the height of its figure; the first one is there from the beginning. */
export const reservedHeights: Readonly<Record<SectionId, ReservedHeight>> = {
  draw: { widePx: 0, middlePx: 0, narrowPx: 0 },
  threes: { widePx: 620, middlePx: 620, narrowPx: 1000 },
  neuron: { widePx: 480, middlePx: 480, narrowPx: 640 },
  pixels: { widePx: 620, middlePx: 620, narrowPx: 760 },
  outputs: { widePx: 620, middlePx: 620, narrowPx: 900 },
  layers: { widePx: 720, middlePx: 720, narrowPx: 1000 },
  propagation: { widePx: 720, middlePx: 720, narrowPx: 1000 },
  learning: { widePx: 720, middlePx: 720, narrowPx: 1000 },
};
