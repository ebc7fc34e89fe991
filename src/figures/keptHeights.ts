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
  threes: { wide: 770, middle: 730, narrow: 1280 },
  neuron: { wide: 645, middle: 625, narrow: 1005 },
  pixels: { wide: 825, middle: 980, narrow: 1520 },
  outputs: { wide: 830, middle: 830, narrow: 1265 },
  layers: { wide: 1190, middle: 1405, narrow: 2400 },
  propagation: { wide: 1010, middle: 1405, narrow: 1850 },
  parts: { wide: 1035, middle: 1455, narrow: 2440 },
  edges: { wide: 1260, middle: 1360, narrow: 2465 },
  hope: { wide: 1680, middle: 1720, narrow: 3070 },
  weights: { wide: 755, middle: 795, narrow: 1340 },
  'edge-detector': { wide: 1035, middle: 1035, narrow: 2055 },
  sigmoid: { wide: 765, middle: 840, narrow: 1305 },
  bias: { wide: 915, middle: 1015, narrow: 1625 },
  count: { wide: 1230, middle: 1295, narrow: 2445 },
  learning: { wide: 1610, middle: 2055, narrow: 3145 },
  matrix: { wide: 1890, middle: 2545, narrow: 3065 },
  function: { wide: 1375, middle: 1445, narrow: 2780 },
};
