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
  threes: { wide: 770, middle: 885, narrow: 1555 },
  neuron: { wide: 620, middle: 640, narrow: 1070 },
  pixels: { wide: 820, middle: 815, narrow: 1545 },
  outputs: { wide: 930, middle: 975, narrow: 1930 },
  layers: { wide: 1410, middle: 1515, narrow: 2795 },
  propagation: { wide: 1055, middle: 1440, narrow: 1930 },
  parts: { wide: 1195, middle: 1665, narrow: 2910 },
  edges: { wide: 1395, middle: 1535, narrow: 2865 },
  weights: { wide: 750, middle: 885, narrow: 1475 },
  'edge-detector': { wide: 1035, middle: 1035, narrow: 2260 },
  hope: { wide: 1385, middle: 1420, narrow: 2330 },
  sigmoid: { wide: 905, middle: 1180, narrow: 1470 },
  bias: { wide: 1030, middle: 1160, narrow: 1790 },
  count: { wide: 1605, middle: 1705, narrow: 3410 },
  learning: { wide: 1675, middle: 2170, narrow: 3550 },
  matrix: { wide: 1955, middle: 2635, narrow: 3285 },
  function: { wide: 1435, middle: 1560, narrow: 2990 },
};
