/**
 * What a network says of one drawing: the brightest output and the next one, and how bright they are.
 */
import type { Drawing } from '../../src/image/Drawing.ts';
import { normalise } from '../../src/image/normalise.ts';
import { forward } from '../../src/network/forward.ts';
import type { Network } from '../../src/network/Network.ts';
import { rankOutputs } from '../../src/state/rankOutputs.ts';

/** An answer and its runner-up; activations are in 0...1. */
export interface Reading {
  readonly digit: number;
  readonly activation: number;
  readonly next: number;
  readonly nextActivation: number;
}

/** Normalises the drawing as the page does and reads it. */
export function readDrawing(network: Network, drawing: Drawing): Reading {
  return readImage(network, normalise(drawing).image);
}

/** Reads a picture of 784 intensities. */
export function readImage(network: Network, image: Float64Array): Reading {
  const outputs = forward(network, image).activations[network.layers.length];
  const { digit, next } = rankOutputs(outputs);
  return { digit, activation: outputs[digit], next, nextActivation: outputs[next] };
}
