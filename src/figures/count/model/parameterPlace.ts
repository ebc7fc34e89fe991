/**
 * Each of a network's weights and biases by where it is, and edits of any of them: one turned, or all of them
 * a little.
 */
import { parameterCount } from '../../../network/createNetwork.ts';
import { lessonSizes } from '../../../network/lessonShape.ts';
import type { Layer, Network } from '../../../network/Network.ts';
import { createRandom } from '../../../network/random.ts';
import { editNetwork, letGo, maxBias, setBias } from '../../../state/editCommands.ts';
import { type LessonState, networkOf } from '../../../state/LessonState.ts';

/** One weight or bias. */
export interface ParameterPlace {
  /** The layer of the neuron that it belongs to, 1...3. */
  readonly layer: number;
  /** That neuron, j. */
  readonly index: number;
  /** The neuron k of the layer before that the weight comes from; null for the bias. */
  readonly from: number | null;
}

/** The place with some of it changed; what the other layer does not have becomes the last that it has. */
export function movePlace(place: ParameterPlace, change: Partial<ParameterPlace>): ParameterPlace {
  const { layer, index, from } = { ...place, ...change };
  return {
    layer,
    index: Math.min(index, lessonSizes[layer] - 1),
    from: from === null ? null : Math.min(from, lessonSizes[layer - 1] - 1),
  };
}

/** The place as links write it: layer, neuron, and what the weight comes from. */
export function codeOfPlace({ layer, index, from }: ParameterPlace): string {
  return [layer, index, from ?? 'bias'].join('.');
}

/** The place of such a code; null for one that the lesson's network does not have. */
export function placeOfCode(code: string): ParameterPlace | null {
  const [, layer, index, from] = /^([1-9])\.(\d{1,3})\.(\d{1,3}|bias)$/.exec(code) ?? [];
  const place = { layer: Number(layer), index: Number(index), from: from === 'bias' ? null : Number(from) };
  // Without a match all are NaN, and no layer is as large as that.
  const isReal = place.index < lessonSizes[place.layer] && (place.from ?? 0) < lessonSizes[place.layer - 1];
  return isReal ? place : null;
}

/** Weights that the reader can set lie within this distance of 0, as biases do. */
export const maxWeight = maxBias;

/** The number at a place of a network. A place outside of it gives NaN. */
export function parameterOf(network: Network, { layer, index, from }: ParameterPlace): number {
  const { weights, biases, neuronCount } = network.layers[layer - 1];
  return (from === null ? biases[index] : weights[from * neuronCount + index]) ?? Number.NaN;
}

/** The network with another number at a place; all other arrays are shared with the one given. */
export function withParameter(network: Network, place: ParameterPlace, value: number): Network {
  const { layer, index, from } = place;
  const { weights, biases, neuronCount } = network.layers[layer - 1];
  const change =
    from === null
      ? { biases: biases.with(index, value) }
      : { weights: weights.with(from * neuronCount + index, value) };
  const layers = network.layers.with(layer - 1, { ...network.layers[layer - 1], ...change });
  return { ...network, layers };
}

/**
 * The place of one of all the numbers of the lesson's network, in a row layer by layer, weights before
 * biases: 0...1, 1 left out, is how far along the row it is.
 */
export function placeOfNumber(fraction: number): ParameterPlace {
  let number = Math.floor(fraction * parameterCount(lessonSizes));
  for (let layer = 1; ; layer++) {
    const [fromCount, count] = [lessonSizes[layer - 1], lessonSizes[layer]];
    if (number < (fromCount + 1) * count || layer === lessonSizes.length - 1) {
      const from = Math.floor(number / count);
      return { layer, index: number % count, from: from < fromCount ? from : null };
    }
    number -= (fromCount + 1) * count;
  }
}

/** Sets a weight or a bias, clamped; it is held until letGo, so that a drag is one step of history. */
export function setParameter(state: LessonState, place: ParameterPlace, value: number): LessonState {
  const { layer, index, from } = place;
  if (from === null) return setBias(state, { layer, index }, value);
  const network = networkOf(state);
  if (!network || !Number.isFinite(value)) return state;
  const next = Math.min(maxWeight, Math.max(-maxWeight, value));
  if (parameterOf(network, place) === next) return state;
  const knob = `weight ${layer} ${index} ${from}`;
  return editNetwork(state, withParameter(network, place, next), knob);
}

/** Root mean square of some numbers. */
function typicalSize(numbers: Float64Array): number {
  return Math.sqrt(numbers.reduce((sum, value) => sum + value * value, 0) / numbers.length);
}

function disturbed(layer: Layer, fraction: number, normal: () => number): Layer {
  const disturb = (numbers: Float64Array) => {
    const size = fraction * typicalSize(numbers);
    return numbers.map((value) => value + size * normal());
  };
  return { ...layer, weights: disturb(layer.weights), biases: disturb(layer.biases) };
}

/**
 * Turns every weight and bias a little: adds normal noise of a fraction of the typical size (root mean
 * square) of its layer's weights, or biases. The same seed turns them in the same way. One step of history.
 */
export function disturbAll(state: LessonState, fraction: number, seed: number): LessonState {
  const network = networkOf(state);
  if (!network) return state;
  const { normal } = createRandom(seed);
  const layers = network.layers.map((layer) => disturbed(layer, fraction, normal));
  return letGo(editNetwork(letGo(state), { ...network, layers }, `all ${seed} ${fraction}`));
}
