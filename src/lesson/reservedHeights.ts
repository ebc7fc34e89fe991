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
  threes: { widePx: 745, middlePx: 945, narrowPx: 1600 },
  neuron: { widePx: 775, middlePx: 760, narrowPx: 1325 },
  pixels: { widePx: 685, middlePx: 1060, narrowPx: 940 },
  outputs: { widePx: 755, middlePx: 740, narrowPx: 1095 },
  layers: { widePx: 1035, middlePx: 1370, narrowPx: 2255 },
  propagation: { widePx: 895, middlePx: 1130, narrowPx: 1545 },
  'edge-detector': { widePx: 1000, middlePx: 1100, narrowPx: 1900 },
  sigmoid: { widePx: 740, middlePx: 775, narrowPx: 1185 },
  bias: { widePx: 910, middlePx: 860, narrowPx: 1610 },
  learning: { widePx: 1275, middlePx: 2260, narrowPx: 2425 },
  matrix: { widePx: 1700, middlePx: 2000, narrowPx: 2700 },
  function: { widePx: 1300, middlePx: 1500, narrowPx: 2400 },
};
