/**
 * The recipes of the network that is built as the lesson hopes: hidden layer 1 local, hidden layer 2 the
 * parts of digits. What was tried on the way to these numbers, and what it came to, is in doc/training.md.
 */
import type { Recipe } from './Stage.ts';
import { gentleStream, mixedStream } from './streams.ts';

/** What all stages of the network built as hoped have in common. */
const hopedStage = {
  cost: 'mixed',
  optimiser: 'adam',
  minibatchSize: 96,
  learningRate: { rate: 4e-3, cosine: { last: 1e-5, warmUp: 0.02 } },
  weightDecay: [0.03, 0, 0],
  totalVariation: 0.015,
  locality: { radiusCells: 9, strength: 1 },
  stream: mixedStream,
} as const;

/**
 * `hopedFirst`: edges and parts with the output layer on top of them, which only combines; then all together,
 * the parts kept.
 */
export const hopedFirst: Recipe = [
  {
    ...hopedStage,
    examples: 4e6,
    parts: { partsShare: 1, styleWeight: 6, digitsReachDown: false, syntheticShare: 0.25 },
  },
  {
    ...hopedStage,
    examples: 16e6,
    averageKept: 0.9995,
    parts: { partsShare: 0.3, styleWeight: 6, digitsReachDown: true, syntheticShare: 0.25 },
  },
];

/**
 * `hoped`: a third stage for the outcome of the two: the end of `trained`, with its gentle changes, within
 * the shape that is hoped for.
 */
export const hoped: Recipe = [
  {
    ...hopedStage,
    learningRate: { rate: 2e-3, cosine: { last: 1e-5, warmUp: 0.02 } },
    examples: 8e6,
    weightDecay: [0.03, 0.003, 0.003],
    totalVariation: 0.02,
    averageKept: 0.9995,
    stream: gentleStream,
    parts: { partsShare: 0.4, styleWeight: 6, digitsReachDown: true, syntheticShare: 0.2 },
  },
];
