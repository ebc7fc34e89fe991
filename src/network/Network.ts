/**
 * What a network is: layers of weights and biases, nothing else.
 *
 *   z_j = sum_k w_jk a_k + b_j        a_j = f(z_j)
 *
 * j counts neurons in this layer, k neurons in the previous one. The input layer has no parameters and
 * so is not a Layer. Weights are stored column by column: all the weights leaving neuron k are
 * neighbours, so that a dark input (a_k = 0) skips one contiguous block, forward and backward.
 */

import type { ActivationFunction } from './activationFunctions.ts';

/** One layer of neurons with the parameters that feed it. */
export interface Layer {
  /** Neurons in the previous layer (n, counted by k). */
  readonly inputCount: number;
  /** Neurons in this layer (m, counted by j). */
  readonly neuronCount: number;
  readonly activationFunction: ActivationFunction;
  /** m x n weights; w_jk is weights[k * neuronCount + j]. */
  readonly weights: Float64Array;
  /** m biases b_j. */
  readonly biases: Float64Array;
}

/** A fully connected feed-forward network. */
export interface Network {
  /** Neurons in each layer, the input layer first; one longer than layers. */
  readonly sizes: readonly number[];
  readonly layers: readonly Layer[];
}
