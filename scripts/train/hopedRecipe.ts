/**
 * The recipe of the network that is built as the lesson hopes: hidden layer 1 local, hidden layer 2 the parts
 * of digits. What was tried on the way to these numbers, and what it came to, is in doc/training.md.
 */
import { mildDrawingStrengths } from './augmentDrawing.ts';
import { usualBank } from './exampleBank.ts';
import type { Recipe } from './Stage.ts';
import { gentleStream, manyHandsStream } from './streams.ts';
import type { StreamOptions } from './trainingStream.ts';

/**
 * Without the synthetic hand, whose digits come with the names of their styles here; and with pens that are
 * mostly of one width, from which sharper edges are learned.
 */
const ofPeople = (stream: StreamOptions): StreamOptions => ({
  ...stream,
  syntheticShare: 0,
  drawingStrengths: {
    ...stream.drawingStrengths,
    penWidthCells: mildDrawingStrengths.penWidthCells,
    oddPenEvery: 2 * stream.drawingStrengths.oddPenEvery,
  },
});

/** What all stages of the network built as hoped have in common. */
const hopedStage = {
  cost: 'mixed',
  optimiser: 'adam',
  minibatchSize: 96,
  learningRate: { rate: 4e-3, cosine: { last: 1e-5, warmUp: 0.02 } },
  weightDecay: [0.03, 0, 0],
  totalVariation: 0.015,
  locality: { radiusCells: 9, strength: 1 },
  stream: ofPeople(manyHandsStream),
  bank: usualBank,
} as const;

/**
 * Edges and parts with the output layer on top of them, which only combines; then all together, the parts
 * kept; then the end of `trained`, with its gentle changes, within the shape that is hoped for.
 */
export const hoped: Recipe = [
  {
    ...hopedStage,
    examples: 5e6,
    parts: { partsShare: 1, styleWeight: 6, digitsReachDown: false, syntheticShare: 0.25 },
  },
  {
    ...hopedStage,
    examples: 20e6,
    parts: { partsShare: 0.3, styleWeight: 6, digitsReachDown: true, syntheticShare: 0.25 },
  },
  {
    ...hopedStage,
    learningRate: { rate: 2e-3, cosine: { last: 1e-5, warmUp: 0.02 } },
    examples: 10e6,
    weightDecay: [0.03, 0.003, 0.003],
    totalVariation: 0.02,
    averageKept: 0.9995,
    stream: ofPeople(gentleStream),
    parts: { partsShare: 0.4, styleWeight: 6, digitsReachDown: true, syntheticShare: 0.2 },
  },
];
