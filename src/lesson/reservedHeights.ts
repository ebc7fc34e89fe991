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
  threes: { widePx: 745, middlePx: 1050, narrowPx: 1185 },
  neuron: { widePx: 775, middlePx: 760, narrowPx: 1360 },
  pixels: { widePx: 685, middlePx: 785, narrowPx: 940 },
  outputs: { widePx: 755, middlePx: 740, narrowPx: 1095 },
  layers: { widePx: 1110, middlePx: 1370, narrowPx: 2335 },
  propagation: { widePx: 935, middlePx: 1245, narrowPx: 1605 },
  parts: { widePx: 945, middlePx: 1255, narrowPx: 2175 },
  edges: { widePx: 1125, middlePx: 1235, narrowPx: 2250 },
  hope: { widePx: 1700, middlePx: 1725, narrowPx: 2965 },
  weights: { widePx: 665, middlePx: 730, narrowPx: 1170 },
  'edge-detector': { widePx: 1020, middlePx: 940, narrowPx: 1765 },
  sigmoid: { widePx: 665, middlePx: 730, narrowPx: 1255 },
  bias: { widePx: 885, middlePx: 955, narrowPx: 1605 },
  count: { widePx: 1185, middlePx: 1245, narrowPx: 2310 },
  learning: { widePx: 1450, middlePx: 1655, narrowPx: 2910 },
  matrix: { widePx: 1860, middlePx: 2550, narrowPx: 3010 },
  function: { widePx: 1365, middlePx: 1730, narrowPx: 2770 },
};
