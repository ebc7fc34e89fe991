/**
 * From a gradient g to a step of the parameters w, at learning rate r, with decay d of the weights (never the
 * biases):
 *
 *   sgd       w = (1 - r d) w - r g
 *   momentum  u = 0.9 u + g;                                    w = (1 - r d) w - r u
 *   adam      u = 0.9 u + 0.1 g;  v = 0.999 v + 0.001 g^2;      w = (1 - r d) w - r u' / (sqrt(v') + 1e-8)
 *             u' = u / (1 - 0.9^t);  v' = v / (1 - 0.999^t);    t = 1 at the first step
 *
 * Adam after Kingma and Ba (2015), decay decoupled from it after Loshchilov and Hutter (2019). These
 * steps go through the whole gradient. Plain sgd has a faster way that needs no gradient: createMove.ts.
 */

import { createGradient, type Gradient } from './backpropagate.ts';
import type { Network } from './Network.ts';

/** What an optimiser remembers from step to step, for each parameter; null where it keeps no such memory. */
export interface OptimiserMemory {
  /** u: momentum's velocity or Adam's running mean of the gradient. */
  readonly first: Gradient | null;
  /** v: Adam's running mean of the squared gradient, 0 or above. */
  readonly second: Gradient | null;
}

/** What one step needs to know. */
export interface StepOptions {
  /** r, above 0. */
  readonly learningRate: number;
  /** t: 1 for the first step of a run. Only Adam looks at it. */
  readonly step: number;
  /** d of each layer, 0 or above; layers without an entry do not decay. */
  readonly weightDecay?: readonly number[];
}

const momentumKept = 0.9;
const meanKept = 0.9;
const squareKept = 0.999;
const adamEpsilon = 1e-8;
/** Far below any number that matters and far above those (1e-308) that a processor handles slowly. */
const negligible = 1e-150;

/**
 * Moves the parameters w against their gradient g, updates the memory u and v, and sets g to 0 again. `kept`
 * is the factor 1 - r d by which decay shrinks w. Mutates all four arrays.
 */
type Descend = (
  w: Float64Array,
  g: Float64Array,
  memory: { readonly u: Float64Array; readonly v: Float64Array },
  options: StepOptions & { readonly kept: number },
) => void;

interface Optimiser {
  /** How many numbers it remembers of each parameter: none, u, or u and v. */
  readonly memoryCount: 0 | 1 | 2;
  readonly descend: Descend;
}

/** The memory that this optimiser starts with: zeros. */
export function createMemory(name: OptimiserName, network: Network): OptimiserMemory {
  const { memoryCount } = optimisers[name];
  return {
    first: memoryCount >= 1 ? createGradient(network) : null,
    second: memoryCount >= 2 ? createGradient(network) : null,
  };
}

const noMemory = new Float64Array();

/**
 * One step of the network against the gradient, by that optimiser. The gradient is 0 again afterwards, ready
 * for the next minibatch. Mutates network, gradient and memory.
 */
export function takeStep(
  {
    optimiser,
    network,
    memory,
  }: {
    readonly optimiser: OptimiserName;
    readonly network: Network;
    readonly memory: OptimiserMemory;
  },
  gradient: Gradient,
  options: StepOptions,
): void {
  const { descend } = optimisers[optimiser];
  network.layers.forEach((layer, index) => {
    const g = gradient.layers[index];
    const [u, v] = [memory.first?.layers[index], memory.second?.layers[index]];
    const kept = 1 - options.learningRate * (options.weightDecay?.[index] ?? 0);
    const ofWeights = { u: u?.weights ?? noMemory, v: v?.weights ?? noMemory };
    descend(layer.weights, g.weights, ofWeights, { kept, ...options });
    const ofBiases = { u: u?.biases ?? noMemory, v: v?.biases ?? noMemory };
    descend(layer.biases, g.biases, ofBiases, { ...options, kept: 1 });
  });
}

/** Shrinks each layer's weights by the factor 1 - r d. Mutates the network. */
export function decayWeights(network: Network, learningRate: number, weightDecay: readonly number[]): void {
  network.layers.forEach(({ weights }, index) => {
    const kept = 1 - learningRate * (weightDecay[index] ?? 0);
    if (kept !== 1) for (let i = 0; i < weights.length; i++) weights[i] *= kept;
  });
}

const descend: Descend = (w, g, _memory, { kept, learningRate }) => {
  for (let i = 0; i < w.length; i++) {
    w[i] = kept * w[i] - learningRate * g[i];
    g[i] = 0;
  }
};

const descendWithMomentum: Descend = (w, g, { u }, { kept, learningRate }) => {
  for (let i = 0; i < w.length; i++) {
    const velocity = momentumKept * u[i] + g[i];
    u[i] = Math.abs(velocity) < negligible ? 0 : velocity;
    w[i] = kept * w[i] - learningRate * velocity;
    g[i] = 0;
  }
};

/** The equation above. The two corrections, u' and v', are worked into the rate before the loop begins. */
const descendByAdam: Descend = (w, g, { u, v }, { kept, learningRate, step }) => {
  const spread = Math.sqrt(1 - squareKept ** step);
  const rate = (learningRate * spread) / (1 - meanKept ** step);
  const epsilon = adamEpsilon * spread;
  for (let i = 0; i < w.length; i++) {
    const slope = g[i];
    const mean = meanKept * u[i] + (1 - meanKept) * slope;
    const square = squareKept * v[i] + (1 - squareKept) * slope * slope;
    // A cell that is lit once in ten thousand steps would leave a mean of 1e-310: such numbers are slow.
    u[i] = Math.abs(mean) < negligible ? 0 : mean;
    v[i] = square < negligible ? 0 : square;
    w[i] = kept * w[i] - (rate * mean) / (Math.sqrt(square) + epsilon);
    g[i] = 0;
  }
};

/** All of them, by name; 'sgd' is the course's: plain stochastic gradient descent. */
export const optimisers = {
  sgd: { memoryCount: 0, descend },
  momentum: { memoryCount: 1, descend: descendWithMomentum },
  adam: { memoryCount: 2, descend: descendByAdam },
} satisfies Readonly<Record<string, Optimiser>>;

export type OptimiserName = keyof typeof optimisers;

export const optimiserNames = Object.keys(optimisers) as readonly OptimiserName[];
