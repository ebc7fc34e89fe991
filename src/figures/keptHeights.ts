/**
 * How high each figure is in the lesson, so that nothing moves when it comes. Written by
 * `npm run heights -- --write`; test/browser/kept.spec.ts measures the same again.
 */
import type { FigureId } from '../formats/linkSchema.ts';

/** In pixels: beside the rail at 1280 px, without the rail at 900 px, folded on a phone of 390 px. */
export interface KeptHeights {
  readonly wide: number;
  readonly middle: number;
  readonly narrow: number;
}

/** The first figure is there from the beginning: nothing is kept for it. */
export const keptHeights: Readonly<Record<FigureId, KeptHeights>> = {
  draw: { wide: 0, middle: 0, narrow: 0 },
  threes: { wide: 785, middle: 940, narrow: 1560 },
  neuron: { wide: 615, middle: 640, narrow: 1070 },
  pixels: { wide: 825, middle: 815, narrow: 1575 },
  outputs: { wide: 930, middle: 975, narrow: 1930 },
  layers: { wide: 1440, middle: 1500, narrow: 2665 },
  propagation: { wide: 1085, middle: 1440, narrow: 1910 },
  parts: { wide: 1325, middle: 1825, narrow: 2910 },
  edges: { wide: 1395, middle: 1565, narrow: 2880 },
  weights: { wide: 780, middle: 885, narrow: 1475 },
  'edge-detector': { wide: 1030, middle: 1035, narrow: 2260 },
  hope: { wide: 1280, middle: 1320, narrow: 2100 },
  sigmoid: { wide: 850, middle: 895, narrow: 1470 },
  bias: { wide: 1030, middle: 1130, narrow: 1790 },
  count: { wide: 1600, middle: 1705, narrow: 3410 },
  learning: { wide: 1730, middle: 2230, narrow: 3610 },
  matrix: { wide: 2010, middle: 2730, narrow: 3385 },
  function: { wide: 1435, middle: 1565, narrow: 3035 },
};
