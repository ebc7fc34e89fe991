/**
 * Arrays that another program saved -> the network that they are. Two ways to lay a layer down are known:
 *
 *   PyTorch's Linear   NAME.weight  neurons x inputs    NAME.bias   neurons
 *   Keras's Dense      NAME/kernel  inputs x neurons    NAME/bias   neurons
 *
 * Arrays of other names (W1, b1; arr_0, arr_1 of `np.savez(FILE, *keras_weights)`) are taken in their order,
 * the first matrix with the first vector; which way they lie, their sizes say. Layers are put in the order in
 * which the outputs of one are as many as the inputs of the next.
 */
import type { ActivationFunction } from '../network/activationFunctions.ts';
import type { Network } from '../network/Network.ts';
import { FormatError } from './FormatError.ts';
import { type NamedArray, shownName } from './NamedArray.ts';
import { checkedParameterCount, maxLayers, networkOfZeros } from './networkLimits.ts';

/** A network from a file. */
export interface OpenedNetwork {
  readonly network: Network;
  /** Whether the file does not say its activation functions, so that sigmoids were taken. */
  readonly isAssumed: boolean;
}

/** Weights with the biases of the same neurons; without them those are 0. */
interface Pair {
  readonly weights: NamedArray;
  readonly biases: NamedArray | null;
  /** Whether a row of the weights is all that enters a neuron (PyTorch), or all that leaves one (Keras). */
  readonly isByNeuron: boolean;
}

/**
 * The network that the arrays make, each judged by a createArrayJudge before. functions are the layers' as
 * far as the file says them. Throws a FormatError when the arrays do not fit each other, when nothing says
 * which way they lie, or when a number is not finite.
 */
export function networkOfArrays(
  arrays: readonly NamedArray[],
  functions: readonly ActivationFunction[] | null,
): OpenedNetwork {
  const pairs = inChain(namedPairs(arrays) ?? unnamedPairs(arrays));
  if (functions !== null && functions.length !== pairs.length) {
    throw new FormatError('wrong-value', { says: 'otherNumbers' });
  }
  const sizes = [inputCountOf(pairs[0]), ...pairs.map(neuronCountOf)];
  const network = networkOfZeros(sizes, functions ?? pairs.map((): ActivationFunction => 'sigmoid'));
  for (const [index, { weights, biases, isByNeuron }] of pairs.entries()) {
    const layer = network.layers[index];
    const { inputCount, neuronCount } = layer;
    if (biases) layer.biases.set(biases.values);
    // By what leaves a neuron is how they lie in memory, too.
    if (isByNeuron) {
      for (let j = 0; j < neuronCount; j++)
        for (let k = 0; k < inputCount; k++)
          layer.weights[k * neuronCount + j] = weights.values[j * inputCount + k];
    } else layer.weights.set(weights.values);
    if (!layer.weights.every(Number.isFinite) || !layer.biases.every(Number.isFinite)) {
      throw new FormatError('not-finite', { says: 'notFinite' });
    }
  }
  return { network, isAssumed: functions === null };
}

const roleOfName = /^(.*?)(weight|kernel|bias)(?::\d+)?$/s;

/** The layers of arrays that all have such names; null when one has not. */
function namedPairs(arrays: readonly NamedArray[]): Pair[] | null {
  const weights = new Map<string, { readonly array: NamedArray; readonly isByNeuron: boolean }>();
  const biases = new Map<string, NamedArray>();
  for (const array of arrays) {
    const [, layer, role] = roleOfName.exec(array.name) ?? [];
    if (layer === undefined || array.shape.length !== (role === 'bias' ? 1 : 2)) return null;
    if (role === 'bias') biases.set(layer, array);
    else weights.set(layer, { array, isByNeuron: role === 'weight' });
  }
  const isPaired = [...biases.keys()].every((layer) => weights.has(layer));
  if (!isPaired || weights.size + biases.size !== arrays.length) throw unpaired(arrays);
  const pairs = Array.from(weights, ([layer, { array, isByNeuron }]) => ({
    weights: array,
    biases: biases.get(layer) ?? null,
    isByNeuron,
  }));
  const odd = pairs.find((pair) => !isWhole(pair));
  if (odd?.biases) throw otherLength(odd, odd.biases);
  return pairs;
}

/** The layers of arrays in their order, lying the one way in which they go together. */
function unnamedPairs(arrays: readonly NamedArray[]): Pair[] {
  const matrices = arrays.filter(({ shape }) => shape.length === 2);
  const vectors = arrays.filter(({ shape }) => shape.length === 1);
  if (vectors.length > 0 && vectors.length !== matrices.length) throw unpaired(arrays);
  checkCount(matrices.length);
  const fitting = [true, false]
    .map((isByNeuron) =>
      matrices.map((weights, index) => ({ weights, biases: vectors[index] ?? null, isByNeuron })),
    )
    .filter((pairs) => pairs.every(isWhole) && chainOf(pairs) !== null);
  if (fitting.length === 0) throw noChain();
  if (fitting.length > 1) throw new FormatError('wrong-value', { says: 'eitherWay' });
  return fitting[0];
}

/** The same layers, each behind the one that feeds it. */
function inChain(pairs: readonly Pair[]): readonly Pair[] {
  checkCount(pairs.length);
  const chain = chainOf(pairs);
  if (chain === null) throw noChain();
  return chain;
}

/** The first order, of all, in which they feed each other; of no more than maxLayers. */
function chainOf(rest: readonly Pair[], last?: Pair): readonly Pair[] | null {
  if (rest.length === 0) return [];
  for (const pair of rest) {
    if (last && inputCountOf(pair) !== neuronCountOf(last)) continue;
    const behind = chainOf(
      rest.filter((other) => other !== pair),
      pair,
    );
    if (behind) return [pair, ...behind];
  }
  return null;
}

function inputCountOf({ weights: { shape }, isByNeuron }: Pair): number {
  return shape[isByNeuron ? 1 : 0];
}

function neuronCountOf({ weights: { shape }, isByNeuron }: Pair): number {
  return shape[isByNeuron ? 0 : 1];
}

/** Whether there are as many biases as neurons, where there are any. */
function isWhole(pair: Pair): boolean {
  return pair.biases === null || pair.biases.shape[0] === neuronCountOf(pair);
}

/** Throws as networks of too many layers, or none, do elsewhere. */
function checkCount(count: number): void {
  if (count < 1 || count > maxLayers) checkedParameterCount(new Array(count + 1).fill(1));
}

function unpaired(arrays: readonly NamedArray[]): FormatError {
  const weights = arrays.filter(({ shape }) => shape.length === 2).length;
  return new FormatError('wrong-value', { says: 'unpaired', weights, biases: arrays.length - weights });
}

function otherLength(pair: Pair, biases: NamedArray): FormatError {
  const lengths = { present: biases.shape[0], expected: neuronCountOf(pair) };
  return new FormatError('wrong-value', { says: 'otherBiases', name: shownName(biases.name), ...lengths });
}

function noChain(): FormatError {
  return new FormatError('wrong-value', { says: 'noChain' });
}
