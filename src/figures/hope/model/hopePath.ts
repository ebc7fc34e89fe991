/**
 * Why an output is lit: the part neurons that bring most to it, and the edge neurons that bring most to
 * those.
 *
 *   contribution = w_jk a_k, from the network and the drawing as they are; only positive ones are a reason
 */
import { contributionsToNeuron } from '../../../network/contributions.ts';
import type { ForwardPass } from '../../../network/forward.ts';
import type { Network } from '../../../network/Network.ts';
import type { NeuronPlace } from '../../../state/NeuronPlace.ts';

/** A neuron of the layer before, and what it brings. */
export interface Reason {
  readonly index: number;
  readonly activation: number;
  readonly contribution: number;
}

/** A connection of the path. */
export interface PathLine extends Reason {
  /** The neuron that it leads to, and the one that it comes from. */
  readonly to: NeuronPlace;
  readonly from: NeuronPlace;
}

/** At most so many reasons are given, and none that brings less than this fraction of the first. */
export const partsNamed = 3;
const minShare = 0.3;

/** What speaks most for a neuron of layer 2 or 3, the strongest first; empty when nothing does. */
export function reasonsFor(
  network: Network,
  pass: ForwardPass,
  { layer, index }: NeuronPlace,
  most = partsNamed,
): Reason[] {
  const activations = pass.activations[layer - 1];
  const contributions = contributionsToNeuron(network.layers[layer - 1], index, activations);
  const reasons = Array.from(contributions, (contribution, k) => ({
    index: k,
    activation: activations[k],
    contribution,
  }));
  return strongest(reasons, most);
}

/** The largest positive contributions, largest first, as far as they are worth naming. */
function strongest<Of extends Reason>(reasons: readonly Of[], most: number): Of[] {
  const sorted = reasons.toSorted((a, b) => b.contribution - a.contribution).slice(0, most);
  return sorted.filter(({ contribution }) => {
    return contribution > 0 && contribution >= minShare * sorted[0].contribution;
  });
}

/** Reasons that are given for a part, where it is itself a reason. */
export const edgesNamed = 2;

/** The connections that lead to a neuron of layer 2 or 3, back to hidden layer 1. */
export function pathTo(network: Network, pass: ForwardPass, place: NeuronPlace): PathLine[] {
  const lines = (to: NeuronPlace, most?: number): PathLine[] =>
    reasonsFor(network, pass, to, most).map((reason) => ({
      ...reason,
      to,
      from: { layer: to.layer - 1, index: reason.index },
    }));
  const last = lines(place);
  return place.layer === 2 ? last : [...last, ...last.flatMap(({ from }) => lines(from, edgesNamed))];
}

/** The connections by which a neuron of hidden layer 1 brings most to the layer after it. */
export function pathFrom({ layers }: Network, { activations }: ForwardPass, index: number): PathLine[] {
  const { weights, neuronCount } = layers[1];
  const activation = activations[1][index];
  const lines = Array.from({ length: neuronCount }, (_, j) => ({
    index,
    activation,
    contribution: weights[index * neuronCount + j] * activation,
    to: { layer: 2, index: j },
    from: { layer: 1, index },
  }));
  return strongest(lines, partsNamed);
}
