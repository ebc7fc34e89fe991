/**
 * Whether a network, or a whole state, is one that a run of a setup can go on from: every array is there and
 * as long as it should be. What the numbers are is not looked at.
 */
import type { Gradient } from '../network/backpropagate.ts';
import type { Network } from '../network/Network.ts';
import { optimisers } from '../network/optimisers.ts';
import type { TrainingState } from '../network/TrainingState.ts';
import type { TrainingSetup } from './TrainingSetup.ts';

type Sizes = TrainingSetup['sizes'];

/** Whether the network has those sizes, in every one of its arrays; false for what is no network at all. */
export function hasSizes(network: Network, sizes: Sizes): boolean {
  return isTrue(() => network.sizes.join() === sizes.join() && hasArrays(network, sizes));
}

/** Whether a run of the setup can go on from the state; false for what is no state at all. */
export function fitsSetup(state: TrainingState, setup: TrainingSetup): boolean {
  return isTrue(() => fits(state, setup));
}

function fits(state: TrainingState, { sizes, optimiser, seed }: TrainingSetup): boolean {
  const { first, second } = state.memory;
  const { memoryCount } = optimisers[optimiser];
  return (
    hasSizes(state.network, sizes) &&
    state.optimiser === optimiser &&
    state.seed === seed &&
    [first, second].every((part, index) =>
      index < memoryCount ? part !== null && hasArrays(part, sizes) : part === null,
    ) &&
    [state.step, state.epoch, state.position, state.examplesSeen].every(isCount)
  );
}

function hasArrays({ layers }: Gradient, sizes: Sizes): boolean {
  return (
    layers.length === sizes.length - 1 &&
    layers.every(
      ({ weights, biases }, index) =>
        isArrayOf(weights, sizes[index] * sizes[index + 1]) && isArrayOf(biases, sizes[index + 1]),
    )
  );
}

function isArrayOf(value: unknown, length: number): boolean {
  return value instanceof Float64Array && value.length === length;
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

/** What is looked at came in a message, and may be anything. */
function isTrue(condition: () => boolean): boolean {
  try {
    return condition();
  } catch {
    return false;
  }
}
