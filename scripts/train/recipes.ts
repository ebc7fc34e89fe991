/**
 * How each network is trained, as plain data: a list of stages, one after another on the same weights. What
 * was tried on the way to these numbers, and what it came to, is in doc/training.md.
 */
import { lessonSizes } from '../../src/network/lessonShape.ts';
import { usualBank } from './exampleBank.ts';
import { hoped } from './hopedRecipe.ts';
import type { Recipe } from './Stage.ts';
import { gentleStream, manyHandsStream } from './streams.ts';
import { teacher, teacherSizes } from './teacherRecipe.ts';

/** The networks that this trainer makes. */
export type RecipeName = 'untrained' | 'plain' | 'teacher' | 'trained' | 'hoped';

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

const adam = {
  optimiser: 'adam',
  weightDecay: [0.03, 0, 0],
  bank: usualBank,
} as const;

/** From the first rate down to almost nothing. */
const falling = (rate: number) => ({ rate, cosine: { last: 1e-5, warmUp: 0.02 } });

/**
 * First the best separation, then outputs that mean something and weights that can be looked at, then the
 * average of what it learns from gentler changes. A teacher says what each example nearly is; the labels
 * themselves weigh more from stage to stage, without which too few digits end with exactly one output.
 */
const trained: Recipe = [
  {
    ...adam,
    cost: 'softmax-cross-entropy',
    minibatchSize: 64,
    learningRate: falling(5e-3),
    examples: 10e6,
    totalVariation: 0,
    teaching: { temperature: 2, share: 1 },
    stream: manyHandsStream,
  },
  {
    ...adam,
    cost: 'mixed',
    minibatchSize: 96,
    learningRate: falling(4e-3),
    examples: 16e6,
    totalVariation: 0.015,
    teaching: { temperature: 2, share: 0.8 },
    stream: manyHandsStream,
  },
  {
    ...adam,
    cost: 'mixed',
    minibatchSize: 96,
    learningRate: falling(2e-3),
    examples: 8e6,
    totalVariation: 0.025,
    teaching: { temperature: 2, share: 0.5 },
    averageKept: 0.9995,
    stream: gentleStream,
  },
];

/** The stages of each network, in order; `untrained` has none, and stays as it was drawn from its seed. */
export const recipes: Readonly<Record<RecipeName, Recipe>> = {
  untrained: [],
  plain,
  teacher,
  trained,
  hoped,
};

/** Neurons in each layer of that network: the lesson's, but for the teacher. */
export function sizesOf(name: RecipeName): readonly number[] {
  return name === 'teacher' ? teacherSizes : lessonSizes;
}

/** The fewest examples of a bank's leaf. */
const minLeafExamples = 240;

/** The same recipe with only that fraction of its examples, and of its banks, for a quick look. */
export function shortened(recipe: Recipe, share: number): Recipe {
  return recipe.map(({ bank, ...stage }) => ({
    ...stage,
    examples: Math.round(stage.examples * share),
    ...(bank && {
      bank: { ...bank, leafExamples: Math.max(minLeafExamples, Math.round(bank.leafExamples * share)) },
    }),
  }));
}
