/**
 * The functions that turn a pre-activation z into an activation a, and their slopes.
 *
 *   sigmoid(z) = 1 / (1 + e^-z)     slope a (1 - a)
 *   relu(z)    = max(0, z)          slope 1 where z > 0, else 0
 *
 * Slopes are written in terms of what a forward pass has already computed.
 */

import type { ActivationFunction } from './Network.ts';

/** Beyond this distance from 0 the sigmoid is flat to double precision: sigmoid(40) is 1 - 4e-18. */
const largestSigmoidInput = 40;

/**
 * sigmoid(z), in 0...1; z is clamped to -40...40 first, so that the result never is exactly 0. NaN stays NaN.
 */
export function sigmoid(z: number): number {
  if (z > largestSigmoidInput) z = largestSigmoidInput;
  else if (z < -largestSigmoidInput) z = -largestSigmoidInput;
  return 1 / (1 + Math.exp(-z));
}

/** da/dz of the sigmoid where its activation is a: a (1 - a), in 0...0.25. */
export function sigmoidSlope(a: number): number {
  return a * (1 - a);
}

/** relu(z): z where it is positive, else 0. NaN stays NaN. */
function relu(z: number): number {
  return Math.max(z, 0);
}

/** da/dz of relu at z: 1 or 0. At z = 0, where there is no slope, 0. */
function reluSlope(z: number): number {
  return z > 0 ? 1 : 0;
}

/** Fills activations (m) with f(z) of each of the m zs. Mutates activations. */
export function activate(f: ActivationFunction, zs: Float64Array, activations: Float64Array): void {
  if (f === 'relu') for (let j = 0; j < zs.length; j++) activations[j] = relu(zs[j]);
  else for (let j = 0; j < zs.length; j++) activations[j] = sigmoid(zs[j]);
}

/** Multiplies each of m values by the slope da_j/dz_j of its neuron. Mutates values. */
export function multiplyBySlopes(
  f: ActivationFunction,
  zs: Float64Array,
  activations: Float64Array,
  values: Float64Array,
): void {
  if (f === 'relu') for (let j = 0; j < zs.length; j++) values[j] *= reluSlope(zs[j]);
  else for (let j = 0; j < zs.length; j++) values[j] *= sigmoidSlope(activations[j]);
}
