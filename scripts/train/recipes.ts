/**
 * How each network is trained, as plain data: a list of stages, one after another on the same weights. What was tried
 * on the way to these numbers, and what it came to, is in doc/training.md.
 */
import type { CostName } from '../../src/network/costs.ts';
import type { OptimiserName } from '../../src/network/optimisers.ts';
import { mildDrawingStrengths } from './augmentDrawing.ts';
import { type ImageStrengths, mildImageStrengths } from './augmentImage.ts';
import type { Locality } from './locality.ts';
import type { PartsRules } from './partsTrainer.ts';
import type { StreamOptions } from './trainingStream.ts';

/** The learning rate of a stage: `rate` all the way, or falling by cosine to `last` after a warm-up (a share of the stage). */
export interface RateOptions {
  readonly rate: number;
  readonly cosine?: { readonly last: number; readonly warmUp: number };
}

/** One stretch of training with one set of rules. */
export interface Stage {
  readonly cost: CostName;
  readonly optimiser: OptimiserName;
  readonly minibatchSize: number;
  readonly learningRate: RateOptions;
  /** Examples seen, repeats counted. */
  readonly examples: number;
  /** Decoupled weight decay of each layer, the first layer first. */
  readonly weightDecay: readonly number[];
  /** Strength of the first layer's total-variation step; 0 for none. */
  readonly totalVariation: number;
  /** Ends with the running average of the weights that keeps this share of itself at each step; with the last weights if absent. */
  readonly averageKept?: number;
  /** Augmented pictures and pen strokes; null for MNIST's pictures as they are, epoch after epoch. */
  readonly stream: StreamOptions | null;
  /** Hidden layer 1 kept local to its 4 x 4 places; free if absent. */
  readonly locality?: Locality;
  /** Hidden layer 2 taught the parts of digits, with a share of the synthetic hand in the stream, which it then needs. */
  readonly parts?: PartsRules & { readonly syntheticShare: number };
}

/** All stages of a network, in order; none at all leaves it as it was initialised. */
export type Recipe = readonly Stage[];

/** The networks that this trainer makes; as they are shipped, `trained` goes on from `first`, and `hoped` from `hopedFirst`. */
export type RecipeName = 'untrained' | 'plain' | 'first' | 'trained' | 'hopedFirst' | 'hoped';

const mixedStream: StreamOptions = {
  penShare: 1 / 3,
  imageStrengths: mildImageStrengths,
  drawingStrengths: mildDrawingStrengths,
};

const firstLayerDecay = [0.03, 0, 0];

/** The course's recipe exactly: no augmentation, no decay, no tricks, 30 epochs of the 55,000 training pictures. */
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

/** About half as much change as in the three stages before, for the end of the training. */
const gentleImageStrengths: ImageStrengths = {
  shiftCells: 0.4,
  rotationDegrees: 5,
  scaleShare: 0.04,
  shear: 0.06,
  elasticCells: 0.4,
  thickness: 0.2,
};

const gentleStream: StreamOptions = {
  penShare: 0.3,
  imageStrengths: gentleImageStrengths,
  drawingStrengths: { ...mildDrawingStrengths, oddPenWidthCells: [0.9, 4.3], oddPenEvery: 2 },
};

/** A fourth stage for the outcome of the three: smoother weights, any pen of the pad's, and the average of what it learns. */
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

/** What all stages of the network built as hoped have in common. */
const hopedStage = {
  cost: 'mixed',
  optimiser: 'adam',
  minibatchSize: 96,
  learningRate: { rate: 4e-3, cosine: { last: 1e-5, warmUp: 0.02 } },
  weightDecay: firstLayerDecay,
  totalVariation: 0.015,
  locality: { radiusCells: 9, strength: 1 },
  stream: mixedStream,
} as const;

/** Edges and parts with the output layer on top of them, which only combines; then all together, the parts kept. */
const hopedFirst: Recipe = [
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

/** A third stage for the outcome of the two: the end of `trained`, with its gentle changes, within the shape that is hoped for. */
const hoped: Recipe = [
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

/** The recipe of each network. */
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
