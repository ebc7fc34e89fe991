/**
 * What a layer's pattern was caused by, in a few facts: its brightest and its darkest neuron, what their sums
 * are made of, and which neurons before them push the brightest most.
 */
import type { ForwardPass } from '../../../network/forward.ts';
import type { Network } from '../../../network/Network.ts';
import { accountForNeuron } from '../../../network/neuronAccount.ts';

/** One neuron's sum: z = inputs + bias. */
export interface NeuronFacts {
  readonly j: number;
  /** Sum of all its contributions, without the bias. */
  readonly inputs: number;
  readonly bias: number;
  readonly z: number;
  readonly a: number;
}

/** One contribution to the brightest neuron. */
export interface Push {
  /** The neuron in the layer before. */
  readonly k: number;
  readonly contribution: number;
}

export interface LayerFacts {
  readonly brightest: NeuronFacts;
  readonly darkest: NeuronFacts;
  /** The largest contributions to the brightest neuron that are above 0, largest first. */
  readonly pushes: readonly Push[];
}

/** Pushes that are named at most. */
const maxPushes = 2;

function factsOf(network: Network, pass: ForwardPass, layerIndex: number, j: number): NeuronFacts {
  const { positive, negative, bias, z, a } = accountForNeuron(network, pass, layerIndex, j);
  return { j, inputs: positive + negative, bias, z, a };
}

function strongestPushes(contributions: Float64Array): Push[] {
  return Array.from(contributions, (contribution, k) => ({ k, contribution }))
    .filter(({ contribution }) => contribution > 0)
    .sort((a, b) => b.contribution - a.contribution)
    .slice(0, maxPushes);
}

/** The facts of network.layers[layerIndex], at the picture that forward has put into the pass. */
export function factsOfLayer(network: Network, pass: ForwardPass, layerIndex: number): LayerFacts {
  const zs = pass.zs[layerIndex];
  // By z: where sigmoids are flat, activations can be equal to the last bit.
  let [brightest, darkest] = [0, 0];
  zs.forEach((z, j) => {
    if (z > zs[brightest]) brightest = j;
    if (z < zs[darkest]) darkest = j;
  });
  const { contributions } = accountForNeuron(network, pass, layerIndex, brightest);
  return {
    brightest: factsOf(network, pass, layerIndex, brightest),
    darkest: factsOf(network, pass, layerIndex, darkest),
    pushes: strongestPushes(contributions),
  };
}
