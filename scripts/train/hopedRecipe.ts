/**
 * The recipe of the network that is built as the lesson hopes: hidden layer 1 local, hidden layer 2 the parts
 * of digits. It goes on from an earlier network of that kind, whose edges and parts are kept while it learns
 * more hands. How that one was made, what was tried, and what it came to, is in doc/training.md.
 */
import { mildDrawingStrengths } from './augmentDrawing.ts';
import { usualBank } from './exampleBank.ts';
import type { Recipe } from './Stage.ts';
import { gentleStream } from './streams.ts';

/**
 * One short stage at a low rate: longer, or at a higher one, edges get lost that were there. The synthetic
 * hand comes with the names of its styles, beside the stream; strokes are changed mildly, pens mostly of one
 * width.
 */
export const hoped: Recipe = [
  {
    cost: 'mixed',
    optimiser: 'adam',
    minibatchSize: 96,
    learningRate: { rate: 6e-4, cosine: { last: 1e-5, warmUp: 0.02 } },
    examples: 4e6,
    weightDecay: [0.03, 0.005, 0.005],
    totalVariation: 0.02,
    averageKept: 0.9995,
    locality: { radiusCells: 9, strength: 1 },
    parts: { partsShare: 0.7, styleWeight: 6, digitsReachDown: true, syntheticShare: 0.2 },
    stream: {
      ...gentleStream,
      penShare: 0.125,
      unipenShare: 0.225,
      syntheticShare: 0,
      drawingStrengths: mildDrawingStrengths,
    },
    bank: usualBank,
  },
];
