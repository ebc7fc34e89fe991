/**
 * The functions that turn a pre-activation z into an activation a, and their slopes.
 *
 *   sigmoid(z) = 1 / (1 + e^-z)     slope a (1 - a)
 *   relu(z)    = max(0, z)          slope 1 where z > 0, else 0
 *
 * Slopes are written in terms of what a forward pass has already computed.
 */

/** Beyond this distance from 0 the sigmoid is flat to double precision: sigmoid(40) is 1 - 4e-18. */
const maxSigmoidInput = 40;

/**
 * sigmoid(z), in 0...1; z is clamped to -40...40 first, so that the result never is exactly 0. NaN stays NaN.
 */
export function sigmoid(z: number): number {
  if (z > maxSigmoidInput) z = maxSigmoidInput;
  else if (z < -maxSigmoidInput) z = -maxSigmoidInput;
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

/** What a layer does with a function. */
interface LayerFunction {
  /** Fills activations (m) with f(z) of each of the m zs. Mutates activations. */
  activate(zs: Float64Array, activations: Float64Array): void;
  /** Multiplies each of m values by the slope da_j/dz_j of its neuron. Mutates values. */
  multiplyBySlopes(zs: Float64Array, activations: Float64Array, values: Float64Array): void;
}

/** All of them, by name. Their order is that of their codes in a network's file: a new one comes last. */
export const activationFunctions = {
  sigmoid: {
    activate(zs, activations) {
      for (let j = 0; j < zs.length; j++) activations[j] = sigmoid(zs[j]);
    },
    multiplyBySlopes(_zs, activations, values) {
      for (let j = 0; j < values.length; j++) values[j] *= sigmoidSlope(activations[j]);
    },
  },
  relu: {
    activate(zs, activations) {
      for (let j = 0; j < zs.length; j++) activations[j] = relu(zs[j]);
    },
    multiplyBySlopes(zs, _activations, values) {
      for (let j = 0; j < values.length; j++) values[j] *= reluSlope(zs[j]);
    },
  },
} satisfies Readonly<Record<string, LayerFunction>>;

/** The function f that turns a pre-activation z into an activation a, by its name. */
export type ActivationFunction = keyof typeof activationFunctions;

export const activationFunctionNames = Object.keys(activationFunctions) as readonly ActivationFunction[];
