/**
 * How fast the engine is, as ratios to its dense twin (test/network/denseTwin.ts) taken in one interleaved
 * run.
 *
 *   npm run bench [-- --mnist DIR]
 *
 * DIR holds MNIST's IDX files; without it, seeded pictures as sparse as MNIST's are used. Before the rounds,
 * both sides train for some hundred steps from the same start with the same minibatches, and the largest
 * difference between their parameters is noted: being fast is worth nothing if it is not the same.
 */

import { parseArgs } from 'node:util';
import { createCost } from '../../src/network/costs.ts';
import { copyNetwork, initialiseNetwork } from '../../src/network/createNetwork.ts';
import { type Examples, examplesFromImages, viewExample } from '../../src/network/examples.ts';
import { createForwardPass, forward, forwardLit } from '../../src/network/forward.ts';
import { createLitCells } from '../../src/network/LitCells.ts';
import { inputCount, lessonSizes } from '../../src/network/lessonShape.ts';
import { createRandom } from '../../src/network/random.ts';
import { constantRate } from '../../src/network/schedules.ts';
import { createTrainingState, exampleOrder, type TrainingState } from '../../src/network/TrainingState.ts';
import { createTrainer } from '../../src/network/train.ts';
import { DenseTwin, type TwinCost, type TwinOptimiser } from '../network/denseTwin.ts';
import { type Digits, makeDigits, readDigits } from './digits.ts';
import { type Duel, type DuelResult, runDuels } from './measure.ts';

const seed = 1;
const exampleCount = 6_000;
const forwardCount = 500;
const rounds = 15;
const turnMs = 100;

/** What to train with, on both sides. */
interface Recipe {
  readonly minibatchSize: number;
  readonly cost: TwinCost;
  readonly optimiser: TwinOptimiser;
  /** Epochs that both sides train before they are compared. */
  readonly comparedEpochs: number;
}

/** One minibatch as the twin takes it. */
interface TwinMinibatch {
  readonly images: Float64Array[];
  readonly labels: number[];
}

interface Target {
  readonly name: string;
  readonly floor: number;
  readonly goal: number;
}

/** A duel, its target, and the largest difference between the two sides' numbers. */
interface Comparison extends Duel, Target {
  readonly difference: number;
}

const courseRecipe: Recipe = {
  minibatchSize: 10,
  cost: 'squared',
  optimiser: { kind: 'sgd', learningRate: 0.5 },
  comparedEpochs: 1,
};
const adamRecipe: Recipe = {
  minibatchSize: 64,
  cost: 'softmax-cross-entropy',
  optimiser: { kind: 'adam', learningRate: 0.005, weightDecay: [0.03] },
  comparedEpochs: 5,
};

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { mnist: { type: 'string' } } });
  const { mnist } = values;
  const digits = mnist === undefined ? makeDigits(seed, exampleCount) : await readDigits(mnist, exampleCount);
  const examples = examplesFromImages(inputCount, digits.images, digits.labels);
  const comparisons: Comparison[] = [
    {
      name: 'training, minibatch 10, SGD',
      floor: 6,
      goal: 12,
      ...compareTraining(digits, examples, courseRecipe),
    },
    {
      name: 'training, minibatch 64, Adam',
      floor: 5,
      goal: 10,
      ...compareTraining(digits, examples, adamRecipe),
    },
    {
      name: 'forward, a picture of 784 numbers',
      floor: 3.5,
      goal: 5,
      ...compareForward(digits, examples, false),
    },
    { name: 'forward, a list of lit cells', floor: 3.5, goal: 5, ...compareForward(digits, examples, true) },
  ];
  const results = runDuels(comparisons, rounds, turnMs);
  console.log(`npm run bench${mnist === undefined ? '' : ' -- --mnist DIR'}`);
  console.log(
    `${lessonSizes.join('-')}, ${digits.source}, Node ${process.version}, median of ${rounds} rounds`,
  );
  console.log(
    row(['examples a second of processor', 'engine', 'twin', 'ratio', 'floor', 'goal', 'difference']),
  );
  results.forEach((result, index) => {
    console.log(comparisonRow(result, comparisons[index]));
  });
}

/**
 * Both sides learn the same minibatches from the same start; in the rounds, each goes on from where it is.
 */
function compareTraining(digits: Digits, examples: Examples, recipe: Recipe): Omit<Comparison, keyof Target> {
  const network = initialiseNetwork(lessonSizes, createRandom(seed));
  const twin = new DenseTwin(copyNetwork(network));
  const { minibatchSize, cost, optimiser, comparedEpochs } = recipe;
  const state = createTrainingState(network, optimiser.kind, seed);
  const trainer = createTrainer(state, {
    cost: createCost(cost),
    minibatchSize,
    learningRate: constantRate(optimiser.learningRate),
    weightDecay: optimiser.weightDecay,
  });
  let minibatches: TwinMinibatch[] = [];
  for (let epoch = 0; epoch < comparedEpochs; epoch++) {
    minibatches = twinMinibatches(digits, state, minibatchSize);
    trainer.finishEpoch(examples);
    for (const { images, labels } of minibatches) twin.trainMinibatch(images, labels, cost, optimiser);
  }
  const difference = twin.largestDifference(network);
  let next = 0;
  return {
    difference,
    ours: () => trainer.advance(examples, 20).examples,
    twin: () => {
      const { images, labels } = minibatches[next++ % minibatches.length];
      twin.trainMinibatch(images, labels, cost, optimiser);
      return images.length;
    },
  };
}

/** The minibatches that the trainer is about to go through in this epoch. */
function twinMinibatches(digits: Digits, state: TrainingState, size: number): TwinMinibatch[] {
  const order = exampleOrder(state, digits.images.length);
  return Array.from({ length: Math.ceil(order.length / size) }, (_, index) => {
    const indices = [...order.subarray(index * size, (index + 1) * size)];
    return { images: indices.map((i) => digits.images[i]), labels: indices.map((i) => digits.labels[i]) };
  });
}

/**
 * Both sides look at the same pictures, one after another, with the same random network. They are few enough
 * to stay in the cache, as the one picture does that a reader is drawing.
 */
function compareForward(digits: Digits, examples: Examples, isLit: boolean): Omit<Comparison, keyof Target> {
  const network = initialiseNetwork(lessonSizes, createRandom(seed));
  const twin = new DenseTwin(network);
  const pass = createForwardPass(network);
  const lit = createLitCells(0);
  const outputs = pass.activations[pass.activations.length - 1];
  const images = digits.images.slice(0, forwardCount);

  function look(image: Float64Array, i: number): void {
    if (isLit) {
      viewExample(examples, i, lit);
      forwardLit(network, lit, pass);
    } else forward(network, image, pass);
  }
  let difference = 0;
  images.forEach((image, i) => {
    look(image, i);
    twin.forward(image).forEach((a, j) => {
      difference = Math.max(difference, Math.abs(a - outputs[j]));
    });
  });
  return {
    difference,
    ours: () => {
      images.forEach(look);
      return images.length;
    },
    twin: () => {
      for (const image of images) twin.forward(image);
      return images.length;
    },
  };
}

function comparisonRow(result: DuelResult, { floor, goal, difference }: Comparison): string {
  const { name, oursPerSecond, twinPerSecond, ratio } = result;
  const speeds = [oursPerSecond, twinPerSecond].map((speed) => `${(speed / 1000).toFixed(1)} k`);
  return row([name, ...speeds, ratio.toFixed(2), `${floor}`, `${goal}`, difference.toExponential(1)]);
}

function row([name, ...columns]: string[]): string {
  return name.padEnd(34) + columns.map((column) => column.padStart(12)).join('');
}

await main();
