/**
 * Which digits excite a neuron: its mean activation over our own examples of each digit, through the same
 * framing as the reader's drawing.
 */
import { exampleDrawingsOf } from '../image/exampleDrawings.ts';
import { normalise } from '../image/normalise.ts';
import { createForwardPass, forward } from '../network/forward.ts';
import { digitCount } from '../network/lessonShape.ts';
import type { Network } from '../network/Network.ts';
import type { NeuronPlace } from './NeuronPlace.ts';

/** A digit and how bright a neuron is for it. */
export interface DigitActivation {
  readonly digit: number;
  readonly activation: number;
}

/** Mean activations of every layer over our examples of one digit. */
function meanActivations(network: Network, digit: number): Float64Array[] {
  const pass = createForwardPass(network);
  const examples = exampleDrawingsOf(digit);
  const means = network.sizes.map((size) => new Float64Array(size));
  for (const { drawing } of examples) {
    forward(network, normalise(drawing).image, pass);
    pass.activations.forEach((activations, layer) => {
      for (let j = 0; j < activations.length; j++) means[layer][j] += activations[j] / examples.length;
    });
  }
  return means;
}

const known = new WeakMap<Network, readonly Float64Array[][]>();

/** Whether the means of a network are known. */
export function areActivationsLearned(network: Network): boolean {
  return known.has(network);
}

/** Computes the means of a network ahead of the first question, once, a digit at a time. */
export function* learnExampleActivations(network: Network): Generator<void, void> {
  const means: Float64Array[][] = [];
  for (let digit = 0; digit < digitCount; digit++) {
    means.push(meanActivations(network, digit));
    yield;
  }
  known.set(network, means);
}

/** The digits that a neuron is brightest for, brightest first; none until the means are known. */
export function digitsThatExcite(network: Network, place: NeuronPlace, count: number): DigitActivation[] {
  const means = known.get(network) ?? [];
  return means
    .map((layers, digit) => ({ digit, activation: layers[place.layer][place.index] }))
    .sort((a, b) => b.activation - a.activation)
    .slice(0, count);
}
