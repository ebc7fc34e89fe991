/**
 * How high each figure is in the lesson, so that nothing moves when it comes. Written by
 * `npm run heights -- --write`; test/browser/kept.spec.ts measures the same again.
 */
import type { FigureId } from '../formats/linkSchema.ts';

/** In pixels: beside the rail at 1280 px, without the rail at 900 px, folded at 390 px. */
export interface KeptHeights {
  readonly wide: number;
  readonly middle: number;
  readonly narrow: number;
}

/** The first figure is there from the beginning: nothing is kept for it. */
export const keptHeights: Readonly<Record<FigureId, KeptHeights>> = {
  draw: { wide: 0, middle: 0, narrow: 0 },
  threes: { wide: 790, middle: 925, narrow: 1505 },
  neuron: { wide: 620, middle: 640, narrow: 1020 },
  pixels: { wide: 820, middle: 815, narrow: 1495 },
  outputs: { wide: 930, middle: 975, narrow: 1790 },
  layers: { wide: 1460, middle: 1405, narrow: 2410 },
  propagation: { wide: 1055, middle: 1440, narrow: 1870 },
  parts: { wide: 1325, middle: 1825, narrow: 2880 },
  edges: { wide: 1395, middle: 1565, narrow: 2605 },
  weights: { wide: 780, middle: 885, narrow: 1405 },
  'edge-detector': { wide: 1035, middle: 1035, narrow: 2110 },
  hope: { wide: 1285, middle: 1320, narrow: 2070 },
  sigmoid: { wide: 905, middle: 1180, narrow: 1420 },
  bias: { wide: 1030, middle: 1160, narrow: 1740 },
  count: { wide: 1605, middle: 1705, narrow: 3300 },
  learning: { wide: 1700, middle: 2200, narrow: 3370 },
  matrix: { wide: 1955, middle: 2635, narrow: 3180 },
  function: { wide: 1435, middle: 1560, narrow: 2865 },
};
