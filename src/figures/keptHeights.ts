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
  threes: { wide: 770, middle: 815, narrow: 1390 },
  neuron: { wide: 760, middle: 775, narrow: 1350 },
  pixels: { wide: 650, middle: 695, narrow: 970 },
  outputs: { wide: 830, middle: 830, narrow: 1265 },
  layers: { wide: 1190, middle: 1405, narrow: 2400 },
  propagation: { wide: 955, middle: 1195, narrow: 1610 },
  parts: { wide: 1035, middle: 1455, narrow: 2440 },
  edges: { wide: 1260, middle: 1360, narrow: 2465 },
  weights: { wide: 640, middle: 740, narrow: 1235 },
  'edge-detector': { wide: 1035, middle: 1035, narrow: 2055 },
  hope: { wide: 1680, middle: 1720, narrow: 3070 },
  sigmoid: { wide: 765, middle: 840, narrow: 1305 },
  bias: { wide: 915, middle: 1015, narrow: 1650 },
  count: { wide: 1230, middle: 1295, narrow: 2475 },
  learning: { wide: 1610, middle: 2055, narrow: 3145 },
  matrix: { wide: 1895, middle: 2550, narrow: 3065 },
  function: { wide: 1375, middle: 1475, narrow: 2780 },
};
