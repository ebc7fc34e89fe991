/**
 * What a setup may be: the ranges that are offered, and nothing that would stop a page for minutes.
 */
import { activationFunctionNames } from '../network/activationFunctions.ts';
import { costNames } from '../network/costs.ts';
import { digitCount, inputCount } from '../network/lessonShape.ts';
import { optimiserNames } from '../network/optimisers.ts';
import type { TrainingSetup } from './TrainingSetup.ts';

/** The most hidden layers, and the most neurons in one. */
const maxHiddenLayers = 4;
const maxHiddenNeurons = 64;
/** The most examples in a minibatch. */
const maxMinibatchSize = 1000;

/** Throws RangeError, with the reason, when a run cannot be made of the setup. */
export function checkSetup(setup: TrainingSetup): void {
  const { sizes, hidden, data, cost, optimiser, learningRate, minibatchSize, seed } = setup;
  const inner = sizes.slice(1, -1);
  check(sizes[0] === inputCount && sizes[sizes.length - 1] === digitCount, 'sizes', sizes);
  check(inner.length <= maxHiddenLayers && sizes.length >= 2, 'sizes', sizes);
  check(
    inner.every((size) => isWhole(size, maxHiddenNeurons)),
    'sizes',
    sizes,
  );
  check(activationFunctionNames.includes(hidden), 'hidden', hidden);
  check(['synthetic', 'mnist'].includes(data), 'data', data);
  check(costNames.includes(cost), 'cost', cost);
  check(optimiserNames.includes(optimiser), 'optimiser', optimiser);
  check(learningRate > 0 && Number.isFinite(learningRate), 'learningRate', learningRate);
  check(isWhole(minibatchSize, maxMinibatchSize), 'minibatchSize', minibatchSize);
  check(isAmount(setup.weightDecay), 'weightDecay', setup.weightDecay);
  check(isAmount(setup.smoothness), 'smoothness', setup.smoothness);
  check(Number.isSafeInteger(seed), 'seed', seed);
}

function check(isRight: boolean, name: string, value: unknown): void {
  if (!isRight) throw new RangeError(`${name} of a training setup cannot be ${JSON.stringify(value)}.`);
}

function isWhole(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= most;
}

function isAmount(value: number): boolean {
  return value >= 0 && Number.isFinite(value);
}
