/**
 * How high each figure of the page is, measured, so that its place can be kept before it is there: beside the
 * rail at 1280 px, without the rail at 900 px, folded at 390 px.
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
  threes: { widePx: 745, middlePx: 1050, narrowPx: 1600 },
  neuron: { widePx: 775, middlePx: 760, narrowPx: 1360 },
  pixels: { widePx: 685, middlePx: 1060, narrowPx: 940 },
  outputs: { widePx: 755, middlePx: 740, narrowPx: 1095 },
  layers: { widePx: 1065, middlePx: 1370, narrowPx: 2285 },
  propagation: { widePx: 900, middlePx: 1220, narrowPx: 1605 },
  parts: { widePx: 940, middlePx: 1275, narrowPx: 2205 },
  edges: { widePx: 1125, middlePx: 1225, narrowPx: 2280 },
  hope: { widePx: 1700, middlePx: 1725, narrowPx: 2965 },
  weights: { widePx: 665, middlePx: 730, narrowPx: 1170 },
  'edge-detector': { widePx: 1020, middlePx: 940, narrowPx: 2125 },
  sigmoid: { widePx: 665, middlePx: 730, narrowPx: 1255 },
  bias: { widePx: 885, middlePx: 955, narrowPx: 1605 },
  count: { widePx: 1185, middlePx: 1245, narrowPx: 2310 },
  learning: { widePx: 1435, middlePx: 2295, narrowPx: 2900 },
  matrix: { widePx: 1860, middlePx: 2550, narrowPx: 2995 },
  function: { widePx: 1365, middlePx: 2190, narrowPx: 2765 },
};
