/**
 * The 784 places of the picture in another order, and the network that goes with it: pixel k moves to place
 * p(k), and so do the weights that it is multiplied by.
 *
 *   z_j = sum_k w_jk a_k + b_j
 *
 * has the same terms then, in another order.
 */
import type { DigitImage } from '../../../image/DigitImage.ts';
import { forward } from '../../../network/forward.ts';
import { imageSide, inputCount } from '../../../network/lessonShape.ts';
import type { Network } from '../../../network/Network.ts';
import { createRandom } from '../../../network/random.ts';
import { rankOutputs } from '../../../state/rankOutputs.ts';
import { easeTravel } from './travel.ts';

/** The place p(k) of each pixel k, 0...783; each place once. */
export type Places = Uint32Array;

/** A random order; the same for the same seed. */
export function shuffledPlaces(seed: number): Places {
  const places = Uint32Array.from({ length: inputCount }, (_, k) => k);
  createRandom(seed).shuffle(places);
  return places;
}

/** The place of each pixel when all have gone some fraction 0...1 of their way; then two may be in one. */
export function placesAt(places: Places, fraction: number): Places {
  const gone = easeTravel(fraction);
  const between = (from: number, to: number) => Math.round(from + gone * (to - from));
  return places.map((place, k) => {
    const row = between(Math.floor(k / imageSide), Math.floor(place / imageSide));
    return row * imageSide + between(k % imageSide, place % imageSide);
  });
}

/** The picture with every pixel in its place; what has the larger intensity is seen where two are in one. */
export function shuffleImage(image: DigitImage, places: Places): Float64Array {
  const shuffled = new Float64Array(image.length);
  places.forEach((place, k) => {
    shuffled[place] = Math.max(shuffled[place], image[k]);
  });
  return shuffled;
}

/** The network whose input neurons stand in those places: the first layer's columns, in that order. */
function shuffleNetwork({ sizes, layers }: Network, places: Places): Network {
  const [first, ...others] = layers;
  const { weights, neuronCount } = first;
  const moved = new Float64Array(weights.length);
  places.forEach((place, k) => {
    moved.set(weights.subarray(k * neuronCount, (k + 1) * neuronCount), place * neuronCount);
  });
  return { sizes, layers: [{ ...first, weights: moved }, ...others] };
}

/** The brightest output and its activation. */
export interface Reading {
  readonly digit: number;
  readonly activation: number;
}

function readingOf(outputs: Float64Array): Reading {
  const { digit } = rankOutputs(outputs);
  return { digit, activation: outputs[digit] };
}

/** What came of shuffling a picture. */
export interface ShuffleOutcome {
  readonly ordered: Reading;
  /** Of the shuffled picture, by the network whose weights went along. */
  readonly shuffled: Reading;
  /** Of the shuffled picture, by the network as it is. */
  readonly pictureAlone: Reading;
  /** The largest difference between the outputs of the first two: 0, but for the order of the terms. */
  readonly difference: number;
  /** The neuron of hidden layer 1 with the largest sum w_j0 a_0 + ..., without its bias, in both orders. */
  readonly neuron: { readonly index: number; readonly sum: number; readonly sumShuffled: number };
}

/** Runs the network on the picture, and the shuffled one on the shuffled picture. */
export function shuffleOutcome(network: Network, image: DigitImage, places: Places): ShuffleOutcome {
  const shuffledImage = shuffleImage(image, places);
  const ordered = forward(network, image);
  const shuffled = forward(shuffleNetwork(network, places), shuffledImage);
  const alone = forward(network, shuffledImage);
  const last = network.layers.length;
  const [outputs, outputsShuffled] = [ordered.activations[last], shuffled.activations[last]];
  const [{ biases }] = network.layers;
  const [sums, sumsShuffled] = [ordered, shuffled].map(({ zs }) => zs[0].map((z, j) => z - biases[j]));
  const index = sums.indexOf(Math.max(...sums));
  return {
    ordered: readingOf(outputs),
    shuffled: readingOf(outputsShuffled),
    pictureAlone: readingOf(alone.activations[last]),
    difference: Math.max(...outputs.map((a, j) => Math.abs(a - outputsShuffled[j]))),
    neuron: { index, sum: sums[index], sumShuffled: sumsShuffled[index] },
  };
}

/** What can be bet of the shuffled picture: read as before, as that but less surely, or as something else. */
export const shuffleAnswers = ['same', 'unsure', 'other'] as const;
export type ShuffleAnswer = (typeof shuffleAnswers)[number];

/** Outputs that differ by less are the same numbers, added in another order. */
const sameWithin = 1e-9;

/** Which answer is right. */
export function rightAnswer({ ordered, shuffled, difference }: ShuffleOutcome): ShuffleAnswer {
  if (difference < sameWithin) return 'same';
  return ordered.digit === shuffled.digit ? 'unsure' : 'other';
}
