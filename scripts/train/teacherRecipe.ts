/**
 * The teacher of `trained`: four times its size, from the same people and pictures. It is not shipped; what
 * it answers is what the small network learns (taughtAnswers.ts).
 */
import { digitCount, inputCount } from '../../src/network/lessonShape.ts';
import { usualBank } from './exampleBank.ts';
import type { Recipe } from './Stage.ts';
import { manyHandsStream } from './streams.ts';

/** Neurons in each layer: 52,650 parameters. */
export const teacherSizes: readonly number[] = [inputCount, 64, 32, digitCount];

/** One stage: only how well it tells digits apart matters, and no picture of its weights is looked at. */
export const teacher: Recipe = [
  {
    cost: 'softmax-cross-entropy',
    optimiser: 'adam',
    minibatchSize: 64,
    learningRate: { rate: 4e-3, cosine: { last: 1e-5, warmUp: 0.02 } },
    examples: 8e6,
    weightDecay: [0.05, 0.01, 0.01],
    totalVariation: 0,
    stream: { ...manyHandsStream, unipenShare: 0.34 },
    bank: usualBank,
  },
];
