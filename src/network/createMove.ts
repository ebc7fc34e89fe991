/**
 * The step that a network takes after each minibatch, by the optimiser of its training run.
 *
 * Plain gradient descent adds its step straight to the weights: w -= r / B sum of the B gradients. That
 * touches only the weights of lit cells, and is a third faster at minibatch 10 than gathering a gradient
 * first. The other optimisers move every weight at every step, so they need the mean gradient.
 */

import { createGradient } from './backpropagate.ts';
import type { Minibatch } from './Minibatch.ts';
import { decayWeights, takeStep } from './optimisers.ts';
import type { TrainingState } from './TrainingState.ts';

/**
 * A function that takes one step at the given learning rate, from what the minibatch has found. state.step
 * must already count this step. It mutates the state's network and memory. weightDecay has one rate a layer.
 */
export function createMove(
  state: TrainingState,
  minibatch: Minibatch,
  weightDecay: readonly number[] = [],
): (learningRate: number) => void {
  const { network, optimiser } = state;
  if (optimiser === 'sgd') {
    return (learningRate) => {
      decayWeights(network, learningRate, weightDecay);
      minibatch.addGradient(-learningRate, network);
    };
  }
  const gradient = createGradient(network);
  return (learningRate) => {
    minibatch.addGradient(1, gradient);
    takeStep(state, gradient, { learningRate, step: state.step, weightDecay });
  };
}
