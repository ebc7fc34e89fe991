/**
 * One number of the network set to 0, and what becomes of some digits: which of them are read as another one,
 * and how far the most moved of all their outputs moved.
 */
import { type Examples, viewExample } from '../../../network/examples.ts';
import { createForwardPass, type ForwardPass, forwardLit, prediction } from '../../../network/forward.ts';
import { createLitCells, type LitCells } from '../../../network/LitCells.ts';
import type { Network } from '../../../network/Network.ts';
import { createRandom } from '../../../network/random.ts';
import { type ParameterPlace, placeOfNumber, withParameter } from './parameterPlace.ts';

/** What a network makes of some examples. */
interface Readings {
  /** The brightest output of each example. */
  readonly digits: readonly number[];
  /** All outputs, example by example. */
  readonly outputs: readonly Float64Array[];
}

/** An example that is read as another digit than before. */
export interface ChangedDigit {
  /** Which of the examples. */
  readonly example: number;
  readonly before: number;
  readonly after: number;
}

/** Two networks compared on the same examples. */
export interface Comparison {
  readonly changed: readonly ChangedDigit[];
  /** The largest difference of an output between the two, 0...1. */
  readonly maxMove: number;
}

/** The bet's answers: how many of the digits change. */
export const changedRanges = ['none', 'few', 'many'] as const;
export type ChangedRange = (typeof changedRanges)[number];

/** From so many on it is many. */
const manyFrom = 5;

/** The answer that is right for so many. */
export function rangeOfChanged(count: number): ChangedRange {
  if (count === 0) return 'none';
  return count < manyFrom ? 'few' : 'many';
}

function readAll(network: Network, examples: Examples): Readings {
  const pass = createForwardPass(network);
  const lit = createLitCells(0);
  const outputs = Array.from({ length: examples.count }, (_, example) => {
    viewExample(examples, example, lit);
    forwardLit(network, lit, pass);
    return pass.activations[network.layers.length].slice();
  });
  return { outputs, digits: outputs.map(prediction) };
}

/** What changes for the examples from one network to another of the same sizes. */
export function compareNetworks(before: Network, after: Network, examples: Examples): Comparison {
  const [first, second] = [readAll(before, examples), readAll(after, examples)];
  const changed = first.digits.flatMap((digit, example) =>
    digit === second.digits[example] ? [] : [{ example, before: digit, after: second.digits[example] }],
  );
  const moves = first.outputs.flatMap((outputs, example) =>
    Array.from(outputs, (output, j) => Math.abs(output - second.outputs[example][j])),
  );
  return { changed, maxMove: Math.max(0, ...moves) };
}

/** What comes of a number at 0, and for how many of the examples it was in play at all. */
export interface Zeroed extends Comparison {
  /**
   * The examples for which the neuron, or pixel, that the weight comes from is not dark: any ink on a pixel,
   * more than 0.5 of a neuron. All of them for a bias.
   */
  readonly fedCount: number;
}

const brightFrom = 0.5;

function isFed(pass: ForwardPass, lit: LitCells, { layer, from }: ParameterPlace): boolean {
  if (from === null) return true;
  if (layer > 1) return pass.activations[layer - 1][from] > brightFrom;
  return lit.cells.subarray(lit.from, lit.to).includes(from);
}

/** What changes when the number at a place is set to 0. */
export function zeroParameter(network: Network, place: ParameterPlace, examples: Examples): Zeroed {
  let fedCount = 0;
  const pass = createForwardPass(network);
  const lit = createLitCells(0);
  for (let example = 0; example < examples.count; example++) {
    viewExample(examples, example, lit);
    forwardLit(network, lit, pass);
    fedCount += Number(isFed(pass, lit, place));
  }
  return { ...compareNetworks(network, withParameter(network, place, 0), examples), fedCount };
}

/** A bet, and what came of it for that number of that network. */
export interface ZeroGraded {
  readonly place: ParameterPlace;
  readonly network: Network;
  readonly choice: ChangedRange;
  readonly found: Zeroed;
}

/** The place of the next question: any of the network's numbers, each as likely, by seed and round. */
export function drawnPlace(seed: number, round: number): ParameterPlace {
  return placeOfNumber(createRandom(seed + round).uniform());
}
