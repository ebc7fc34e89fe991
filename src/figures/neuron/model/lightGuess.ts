/**
 * A light whose number is to be guessed: a real neuron's, lit by the reader's digit.
 */
import type { ForwardPass } from '../../../network/forward.ts';
import { createRandom } from '../../../network/random.ts';
import type { NeuronPlace } from '../../../state/NeuronPlace.ts';

/** A neuron, and what it holds. */
export interface AskedLight {
  readonly place: NeuronPlace;
  /** In whole hundredths, as it is printed. */
  readonly value: number;
}

/** What can be guessed: tenths. */
export const guesses = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9] as const;
export type Guess = (typeof guesses)[number];

/** Hundredths in a whole. */
const hundredths = 100;
/** Half of the distance between two guesses, in hundredths: as near as one of them can be asked to be. */
const nearest = 5;

const inHundredths = (value: number) => Math.round(value * hundredths);

/**
 * A neuron of the hidden layers that is neither dark nor white, so that there is something to guess; the same
 * for the same pass and seed. Null where there is none.
 */
export function askedLight({ activations }: ForwardPass, seed: number): AskedLight | null {
  const lights = activations.slice(1, -1).flatMap((layer, below) =>
    Array.from(layer, (a, index) => ({
      place: { layer: below + 1, index },
      value: inHundredths(a) / hundredths,
    })),
  );
  const [first] = guesses;
  const last = guesses[guesses.length - 1];
  const grey = lights.filter(({ value }) => value >= first && value <= last);
  return grey.length > 0 ? grey[createRandom(seed).integer(grey.length)] : null;
}

/** By how much a guess has missed; above 0 it was too high. */
export function missOf({ value }: AskedLight, guess: Guess): number {
  return (inHundredths(guess) - inHundredths(value)) / hundredths;
}

/** Whether no other guess would have been nearer. */
export function isNearest(light: AskedLight, guess: Guess): boolean {
  return Math.abs(inHundredths(missOf(light, guess))) <= nearest;
}

/** How far guesses were off, on average, whichever way: 0...1. */
export function meanMiss(misses: readonly number[]): number {
  return misses.reduce((sum, miss) => sum + Math.abs(miss), 0) / misses.length;
}
