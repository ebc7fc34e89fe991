/**
 * How each network is trained, as plain data: a list of stages, one after another on the same weights. What
 * was tried on the way to these numbers, and what it came to, is in doc/training.md.
 */
import { hoped, hopedFirst } from './hopedRecipes.ts';
import type { Recipe } from './Stage.ts';
import { gentleStream, mixedStream } from './streams.ts';

/**
 * The networks that this trainer makes; as they are shipped, `trained` goes on from `first`, and `hoped` from
 * `hopedFirst`.
 */
export type RecipeName = 'untrained' | 'plain' | 'first' | 'trained' | 'hopedFirst' | 'hoped';

const firstLayerDecay = [0.03, 0, 0];

/**
 * The course's recipe exactly: no augmentation, no decay, no tricks, 30 epochs of the 55,000 training
 * pictures.
 */
const plain: Recipe = [
  {
    cost: 'squared',
    optimiser: 'sgd',
    minibatchSize: 10,
    learningRate: { rate: 0.5 },
    examples: 30 * 55_000,
    weightDecay: [],
    totalVariation: 0,
    stream: null,
  },
];

/** First the best separation, then outputs that mean something, then weights that can be looked at. */
const first: Recipe = [
  {
    cost: 'softmax-cross-entropy',
    optimiser: 'adam',
    minibatchSize: 64,
    learningRate: { rate: 5e-3, cosine: { last: 1e-5, warmUp: 0.02 } },
    examples: 40e6,
    weightDecay: firstLayerDecay,
    totalVariation: 0,
    stream: mixedStream,
  },
  {
    cost: 'mixed',
    optimiser: 'adam',
    minibatchSize: 96,
    learningRate: { rate: 4e-3, cosine: { last: 1e-5, warmUp: 0.02 } },
    examples: 35e6,
    weightDecay: firstLayerDecay,
    totalVariation: 0,
    stream: mixedStream,
  },
  {
    cost: 'mixed',
    optimiser: 'adam',
    minibatchSize: 96,
    learningRate: { rate: 4e-3, cosine: { last: 1e-5, warmUp: 0.02 } },
    examples: 30e6,
    weightDecay: firstLayerDecay,
    totalVariation: 0.01,
    stream: mixedStream,
  },
];

/**
 * A fourth stage for the outcome of the three: smoother weights, any pen of the pad's, and the average of
 * what it learns.
 */
const trained: Recipe = [
  {
    cost: 'mixed',
    optimiser: 'adam',
    minibatchSize: 96,
    learningRate: { rate: 2e-3, cosine: { last: 1e-5, warmUp: 0.02 } },
    examples: 8e6,
    weightDecay: firstLayerDecay,
    totalVariation: 0.025,
    averageKept: 0.9995,
    stream: gentleStream,
  },
];

/** The stages of each network, in order; `untrained` has none, and stays as it was drawn from its seed. */
export const recipes: Readonly<Record<RecipeName, Recipe>> = {
  untrained: [],
  plain,
  first,
  trained,
  hopedFirst,
  hoped,
};

/** The same recipe with only that share of its examples, for a quick look. */
export function shortened(recipe: Recipe, share: number): Recipe {
  return recipe.map((stage) => ({ ...stage, examples: Math.round(stage.examples * share) }));
}
