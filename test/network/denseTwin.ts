/**
 * The engine's slow, obvious twin: the same network by the textbook, every weight of every row visited,
 * nothing skipped. It shares no code with src/network. Weights are row-major here: w_jk is at [j * n + k].
 *
 *   z_j = sum_k w_jk a_k + b_j        delta_k = f'(z_k) sum_j w_jk delta_j        dC/dw_jk = delta_j a_k
 *
 * Tests compare numbers with it and the benchmark compares speed, so it keeps its buffers and does no
 * needless work.
 */

import type { Gradient, LayerGradient } from '../../src/network/backpropagate.ts';
import type { Network } from '../../src/network/Network.ts';

export interface TwinLayer {
  n: number;
  m: number;
  isRelu: boolean;
  weights: Float64Array;
  biases: Float64Array;
  weightGradient: Float64Array;
  biasGradient: Float64Array;
  zs: Float64Array;
  activations: Float64Array;
  deltas: Float64Array;
  /** Optimiser memory: velocities, or Adam's first and second moments; weights first, biases after them. */
  first: Float64Array;
  second: Float64Array;
}

export type TwinCost = 'squared' | 'sigmoid-cross-entropy' | 'softmax-cross-entropy' | 'mixed';

export interface TwinOptimiser {
  kind: 'sgd' | 'momentum' | 'adam';
  learningRate: number;
  momentum?: number;
  /** Decoupled weight decay, one rate a layer. */
  weightDecay?: number[];
}

export class DenseTwin {
  readonly layers: TwinLayer[];
  private steps = 0;

  constructor(network: Network) {
    this.layers = network.layers.map((layer) => {
      const { inputCount: n, neuronCount: m } = layer;
      const weights = new Float64Array(m * n);
      for (let j = 0; j < m; j++) for (let k = 0; k < n; k++) weights[j * n + k] = layer.weights[k * m + j];
      return {
        n,
        m,
        isRelu: layer.activationFunction === 'relu',
        weights,
        biases: layer.biases.slice(),
        weightGradient: new Float64Array(m * n),
        biasGradient: new Float64Array(m),
        zs: new Float64Array(m),
        activations: new Float64Array(m),
        deltas: new Float64Array(m),
        first: new Float64Array(m * n + m),
        second: new Float64Array(m * n + m),
      };
    });
  }

  /** The last layer's activations. */
  forward(image: Float64Array): Float64Array {
    let previous = image;
    for (const { n, m, isRelu, weights, biases, zs, activations } of this.layers) {
      for (let j = 0; j < m; j++) {
        let z = biases[j];
        for (let k = 0; k < n; k++) z += weights[j * n + k] * previous[k];
        zs[j] = z;
        activations[j] = isRelu ? Math.max(0, z) : 1 / (1 + Math.exp(-z));
      }
      previous = activations;
    }
    return previous;
  }

  /** The cost of what the last forward pass answered; y is 1 at the label and 0 elsewhere. */
  cost(kind: TwinCost, label: number, softmaxFraction = 0.3): number {
    const { zs, activations } = this.layers[this.layers.length - 1];
    let squared = 0;
    let sigmoidEntropy = 0;
    let sumOfExponentials = 0;
    for (let j = 0; j < zs.length; j++) {
      const y = j === label ? 1 : 0;
      squared += (activations[j] - y) ** 2;
      sigmoidEntropy -= y * Math.log(activations[j]) + (1 - y) * Math.log(1 - activations[j]);
      sumOfExponentials += Math.exp(zs[j]);
    }
    const softmaxEntropy = Math.log(sumOfExponentials) - zs[label];
    if (kind === 'squared') return squared;
    if (kind === 'sigmoid-cross-entropy') return sigmoidEntropy;
    if (kind === 'softmax-cross-entropy') return softmaxEntropy;
    return softmaxFraction * softmaxEntropy + (1 - softmaxFraction) * sigmoidEntropy;
  }

  /** Adds one example's gradient to weightGradient and biasGradient. */
  addGradient(image: Float64Array, label: number, kind: TwinCost): void {
    this.forward(image);
    this.outputDeltas(kind, label);
    for (let l = this.layers.length - 1; l >= 0; l--) {
      const { n, m, deltas, weightGradient, biasGradient } = this.layers[l];
      const previous = l === 0 ? image : this.layers[l - 1].activations;
      for (let j = 0; j < m; j++) {
        const delta = deltas[j];
        for (let k = 0; k < n; k++) weightGradient[j * n + k] += delta * previous[k];
        biasGradient[j] += delta;
      }
      if (l > 0) this.deltasBelow(l);
    }
  }

  /** Averages the gradient over a minibatch and takes one step. */
  trainMinibatch(images: Float64Array[], labels: number[], kind: TwinCost, optimiser: TwinOptimiser): void {
    for (let i = 0; i < images.length; i++) this.addGradient(images[i], labels[i], kind);
    this.steps++;
    this.layers.forEach((layer, l) => {
      const rate = optimiser.learningRate;
      const decay = optimiser.weightDecay?.[l] ?? 0;
      if (decay > 0)
        for (let w = 0; w < layer.weights.length; w++) layer.weights[w] -= rate * decay * layer.weights[w];
      this.update(layer, layer.weights, layer.weightGradient, 0, images.length, optimiser);
      this.update(layer, layer.biases, layer.biasGradient, layer.weights.length, images.length, optimiser);
    });
  }

  /** The largest difference between any of its parameters and the same one of a network. */
  largestDifference(network: Network): number {
    return this.compare(network, ({ weights, biases }) => ({ weights, biases }));
  }

  /** The largest difference between any number of its gradient and the same one of an engine's gradient. */
  largestGradientDifference(gradient: Gradient): number {
    return this.compare(gradient, ({ weightGradient, biasGradient }) => ({
      weights: weightGradient,
      biases: biasGradient,
    }));
  }

  /** Compares row-major arrays of its own with the engine's column-major ones. */
  private compare(engine: Gradient, own: (layer: TwinLayer) => LayerGradient): number {
    let largest = 0;
    this.layers.forEach((layer, l) => {
      const { n, m } = layer;
      const { weights, biases } = own(layer);
      const other = engine.layers[l];
      for (let j = 0; j < m; j++) {
        largest = Math.max(largest, Math.abs(biases[j] - other.biases[j]));
        for (let k = 0; k < n; k++) {
          largest = Math.max(largest, Math.abs(weights[j * n + k] - other.weights[k * m + j]));
        }
      }
    });
    return largest;
  }

  private outputDeltas(kind: TwinCost, label: number): void {
    const { zs, activations, deltas } = this.layers[this.layers.length - 1];
    let sumOfExponentials = 0;
    for (let j = 0; j < zs.length; j++) sumOfExponentials += Math.exp(zs[j]);
    const fraction = kind === 'softmax-cross-entropy' ? 1 : kind === 'mixed' ? 0.3 : 0;
    for (let j = 0; j < zs.length; j++) {
      const y = j === label ? 1 : 0;
      const a = activations[j];
      if (kind === 'squared') deltas[j] = 2 * (a - y) * a * (1 - a);
      else deltas[j] = fraction * (Math.exp(zs[j]) / sumOfExponentials - y) + (1 - fraction) * (a - y);
    }
  }

  private deltasBelow(l: number): void {
    const { n, m, weights, deltas } = this.layers[l];
    const below = this.layers[l - 1];
    for (let k = 0; k < n; k++) {
      let sum = 0;
      for (let j = 0; j < m; j++) sum += weights[j * n + k] * deltas[j];
      const a = below.activations[k];
      below.deltas[k] = sum * (below.isRelu ? (below.zs[k] > 0 ? 1 : 0) : a * (1 - a));
    }
  }

  /** One step of one array of parameters; its gradient is set back to 0. */
  private update(
    layer: TwinLayer,
    parameters: Float64Array,
    gradient: Float64Array,
    offset: number,
    count: number,
    { kind, learningRate, momentum = 0.9 }: TwinOptimiser,
  ): void {
    const { first, second } = layer;
    if (kind === 'sgd') {
      const rate = learningRate / count;
      for (let i = 0; i < parameters.length; i++) parameters[i] -= rate * gradient[i];
    } else if (kind === 'momentum') {
      for (let i = 0; i < parameters.length; i++) {
        first[offset + i] = momentum * first[offset + i] + gradient[i] / count;
        parameters[i] -= learningRate * first[offset + i];
      }
    } else {
      const firstCorrection = 1 - 0.9 ** this.steps;
      const secondCorrection = 1 - 0.999 ** this.steps;
      for (let i = 0; i < parameters.length; i++) {
        const g = gradient[i] / count;
        first[offset + i] = 0.9 * first[offset + i] + 0.1 * g;
        second[offset + i] = 0.999 * second[offset + i] + 0.001 * g * g;
        const mean = first[offset + i] / firstCorrection;
        const spread = Math.sqrt(second[offset + i] / secondCorrection);
        parameters[i] -= (learningRate * mean) / (spread + 1e-8);
      }
    }
    gradient.fill(0);
  }
}
