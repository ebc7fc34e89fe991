/**
 * How wrong an output is, and which way each output neuron should move: C and delta_j = dC/dz_j.
 *
 *   squared                C = sum_j (a_j - y_j)^2                       delta_j = 2 (a_j - y_j) a_j (1-a_j)
 *   sigmoid-cross-entropy  C = -sum_j y_j ln a_j + (1 - y_j) ln(1 - a_j) delta_j = a_j - y_j
 *   softmax-cross-entropy  C = ln(sum_j e^z_j) sum_j y_j - sum_j y_j z_j delta_j = softmax_j sum_j y_j - y_j
 *   mixed                  f softmax-cross-entropy + (1 - f) sigmoid-cross-entropy, deltas too; f is
 *                          softmaxFraction
 *
 * y_j is 1 for the labelled output and 0 for the others, unless targets say otherwise. The output layer is
 * sigmoid.
 */

import { sigmoidSlope } from './activationFunctions.ts';

/** What can be chosen about a cost function besides its name. */
export interface CostOptions {
  /**
   * The fraction of softmax-cross-entropy in 'mixed', 0...1. The default is 0.3: with it, 97 % of digits had
   * exactly one output above 0.5.
   */
  readonly softmaxFraction?: number;
  /**
   * y (m numbers in 0...1) for each label. Unless given, it is 1 for the label and 0 elsewhere. An example of
   * other targets are the parts of digits.
   */
  readonly targets?: readonly Float64Array[];
}

/** A cost function of the output layer: m zs, m activations and the example's label. */
export interface Cost {
  readonly name: CostName;
  /** y for each label, if it was given. If not, labels are the numbers of outputs. */
  readonly targets?: readonly Float64Array[];
  /** C, 0 or above. */
  value(zs: Float64Array, activations: Float64Array, label: number): number;
  /** Fills deltas (m) with dC/dz_j. Mutates deltas. */
  findDeltas(zs: Float64Array, activations: Float64Array, label: number, deltas: Float64Array): void;
}

type CostFunctions = Pick<Cost, 'value' | 'findDeltas'>;

/** y_j of an example with this label. */
type Target = (label: number, j: number) => number;

/** The cost function of that name. Throws RangeError when the softmax's fraction is outside 0...1. */
export function createCost(name: CostName, options: CostOptions = {}): Cost {
  const { softmaxFraction = 0.3, targets } = options;
  if (!(softmaxFraction >= 0 && softmaxFraction <= 1)) {
    throw new RangeError(`The softmax's fraction is a number in 0...1, not ${softmaxFraction}.`);
  }
  const target: Target =
    targets === undefined ? (label, j) => (j === label ? 1 : 0) : (label, j) => targets[label][j];
  return { name, targets, ...costs[name](target, softmaxFraction) };
}

function squaredCost(target: Target): CostFunctions {
  return {
    value(_zs, activations, label) {
      let cost = 0;
      for (let j = 0; j < activations.length; j++) cost += (activations[j] - target(label, j)) ** 2;
      return cost;
    },
    findDeltas(_zs, activations, label, deltas) {
      for (let j = 0; j < deltas.length; j++) {
        const a = activations[j];
        deltas[j] = 2 * (a - target(label, j)) * sigmoidSlope(a);
      }
    },
  };
}

/** fraction * softmax-cross-entropy + (1 - fraction) * sigmoid-cross-entropy. */
function crossEntropyCost(fraction: number, target: Target): CostFunctions {
  return {
    value(zs, _activations, label) {
      const softmaxCost = fraction === 0 ? 0 : softmaxCrossEntropy(zs, label, target);
      const sigmoidCost = fraction === 1 ? 0 : sigmoidCrossEntropy(zs, label, target);
      return fraction * softmaxCost + (1 - fraction) * sigmoidCost;
    },
    findDeltas(zs, activations, label, deltas) {
      deltas.fill(0);
      if (fraction > 0) addSoftmaxDeltas(zs, label, target, fraction, deltas);
      if (fraction < 1) {
        for (let j = 0; j < deltas.length; j++)
          deltas[j] += (1 - fraction) * (activations[j] - target(label, j));
      }
    },
  };
}

/** From z rather than a, so that nothing overflows: -ln a = ln(1 + e^-z), -ln(1 - a) = z + ln(1 + e^-z). */
function sigmoidCrossEntropy(zs: Float64Array, label: number, target: Target): number {
  let cost = 0;
  for (let j = 0; j < zs.length; j++) {
    const z = zs[j];
    cost += Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))) - target(label, j) * z;
  }
  return cost;
}

function softmaxCrossEntropy(zs: Float64Array, label: number, target: Target): number {
  const largest = largestOf(zs);
  let sumOfExponentials = 0;
  let targetSum = 0;
  let targetZ = 0;
  for (let j = 0; j < zs.length; j++) {
    const y = target(label, j);
    sumOfExponentials += Math.exp(zs[j] - largest);
    targetSum += y;
    targetZ += y * zs[j];
  }
  return (largest + Math.log(sumOfExponentials)) * targetSum - targetZ;
}

function addSoftmaxDeltas(
  zs: Float64Array,
  label: number,
  target: Target,
  fraction: number,
  deltas: Float64Array,
): void {
  const largest = largestOf(zs);
  let sumOfExponentials = 0;
  let targetSum = 0;
  for (let j = 0; j < zs.length; j++) {
    deltas[j] = Math.exp(zs[j] - largest);
    sumOfExponentials += deltas[j];
    targetSum += target(label, j);
  }
  for (let j = 0; j < zs.length; j++) {
    deltas[j] = fraction * ((deltas[j] / sumOfExponentials) * targetSum - target(label, j));
  }
}

function largestOf(zs: Float64Array): number {
  let largest = zs[0];
  for (let j = 1; j < zs.length; j++) if (zs[j] > largest) largest = zs[j];
  return largest;
}

/** All of them, by name; 'squared' is the course's. */
const costs = {
  squared: squaredCost,
  'sigmoid-cross-entropy': (target) => crossEntropyCost(0, target),
  'softmax-cross-entropy': (target) => crossEntropyCost(1, target),
  mixed: (target, softmaxFraction) => crossEntropyCost(softmaxFraction, target),
} satisfies Readonly<Record<string, (target: Target, softmaxFraction: number) => CostFunctions>>;

export type CostName = keyof typeof costs;

export const costNames = Object.keys(costs) as readonly CostName[];
