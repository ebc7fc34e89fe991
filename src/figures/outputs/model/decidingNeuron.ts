/**
 * Why one output is brighter than another: the neuron of the layer before that makes most of the difference,
 *
 *   w_jk a_k for the one output, less w_ik a_k for the other
 */
import type { ForwardPass } from '../../../network/forward.ts';
import type { Network } from '../../../network/Network.ts';

/** A neuron, and what it adds to two outputs. */
export interface DecidingNeuron {
  readonly index: number;
  readonly activation: number;
  /** Its contribution to the one, and to the other. */
  readonly toOne: number;
  readonly toOther: number;
}

/** The neuron k that lifts output `one` most above output `other`. */
export function decidingNeuron(
  { layers }: Network,
  { activations }: ForwardPass,
  one: number,
  other: number,
): DecidingNeuron {
  const { weights, neuronCount } = layers[layers.length - 1];
  const neurons = Array.from(activations[layers.length - 1], (activation, index) => ({
    index,
    activation,
    toOne: weights[index * neuronCount + one] * activation,
    toOther: weights[index * neuronCount + other] * activation,
  }));
  const lift = ({ toOne, toOther }: DecidingNeuron) => toOne - toOther;
  return neurons.reduce((best, each) => (lift(each) > lift(best) ? each : best));
}
