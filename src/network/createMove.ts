/**
 * How a network moves once a minibatch has been worked through, by the optimiser of its training run.
 *
 * Plain gradient descent writes its step straight into the weights, w -= r / B sum of the B gradients, and so
 * touches only the weights of lit cells: at minibatch 10, a third faster than through a gradient. The other
 * optimisers, whose memory moves every weight at every step, gather the mean gradient first.
 */

import { createGradient } from './backpropagate.ts';
import type { Minibatch } from './Minibatch.ts';
import { decayWeights, takeStep } from './optimisers.ts';
import type { TrainingState } from './TrainingState.ts';

/**
 * A function that takes one step at the given learning rate, from what the minibatch has found; state.step
 * must already count it. It mutates the state's network and moments. weightDecay holds one rate a layer.
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
