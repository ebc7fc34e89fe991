/**
 * The running average of a network while it learns (Polyak and Juditsky, 1992): the steps of the last few
 * hundred minibatches that point here and there cancel out, and what they have in common stays.
 *
 *   average = kept average + (1 - kept) w        after every step
 */
import { copyNetwork } from '../../src/network/createNetwork.ts';
import type { Network } from '../../src/network/Network.ts';

/** The average of one network. */
export interface NetworkAverage {
  /** As it stands; not a copy. */
  readonly network: Network;
  /** Takes the network as it stands now into the average. */
  readonly follow: () => void;
  /** Puts the average into the network itself. */
  readonly settle: () => void;
}

/**
 * An average that begins at the network as it is, or goes on from one that was begun. It forgets within some
 * 1 / (1 - kept) steps. Throws a RangeError unless kept is in 0...1 (1 excluded).
 */
export function createAverage(network: Network, kept: number, begun: Network = network): NetworkAverage {
  if (!(kept >= 0 && kept < 1)) throw new RangeError(`What is kept is a share in 0...1, not ${kept}.`);
  const average = copyNetwork(begun);
  const pairs = network.layers.flatMap((layer, index) => [
    { from: layer.weights, into: average.layers[index].weights },
    { from: layer.biases, into: average.layers[index].biases },
  ]);
  return {
    network: average,
    follow: () => {
      for (const { from, into } of pairs) {
        for (let i = 0; i < from.length; i++) into[i] += (1 - kept) * (from[i] - into[i]);
      }
    },
    settle: () => {
      for (const { from, into } of pairs) from.set(into);
    },
  };
}
