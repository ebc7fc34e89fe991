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
  threes: { wide: 765, middle: 900, narrow: 1510 },
  neuron: { wide: 615, middle: 640, narrow: 1020 },
  pixels: { wide: 825, middle: 815, narrow: 1525 },
  outputs: { wide: 930, middle: 975, narrow: 1790 },
  layers: { wide: 1420, middle: 1540, narrow: 2670 },
  propagation: { wide: 1085, middle: 1440, narrow: 1850 },
  parts: { wide: 1195, middle: 1665, narrow: 2880 },
  edges: { wide: 1395, middle: 1535, narrow: 2565 },
  weights: { wide: 750, middle: 885, narrow: 1405 },
  'edge-detector': { wide: 1030, middle: 1035, narrow: 2110 },
  hope: { wide: 1380, middle: 1420, narrow: 2300 },
  sigmoid: { wide: 850, middle: 895, narrow: 1420 },
  bias: { wide: 1030, middle: 1130, narrow: 1740 },
  count: { wide: 1600, middle: 1705, narrow: 3300 },
  learning: { wide: 1705, middle: 2205, narrow: 3375 },
  matrix: { wide: 2010, middle: 2730, narrow: 3270 },
  function: { wide: 1435, middle: 1565, narrow: 2850 },
};
