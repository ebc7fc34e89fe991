/**
 * The blind test: three networks in an order that a seed shuffles, without their names, until it is said
 * which of them learned by itself.
 */
import { createRandom } from '../../../network/random.ts';
import { type HopeNetwork, hopeNetworks } from './hopeProbe.ts';

/** The labels that stand in place of the names, in the order of the columns. */
export const blindLabels = ['A', 'B', 'C'] as const;
export type BlindLabel = (typeof blindLabels)[number];

export interface BlindTest {
  /** The networks, column by column. */
  readonly order: readonly HopeNetwork[];
  /** Which column was said to have learned; null before. */
  readonly chosen: BlindLabel | null;
  /** Whether names and what gives them away are hidden. */
  readonly isBlind: boolean;
}

/** The test before an answer, or without one: all named, in the order of the list. */
export function startBlindTest(seed: number, hasBet: boolean): BlindTest {
  const places = Uint32Array.from(hopeNetworks, (_, place) => place);
  if (hasBet) createRandom(seed).shuffle(places);
  return { order: Array.from(places, (place) => hopeNetworks[place]), chosen: null, isBlind: hasBet };
}

/** The label of a network's column. */
export function labelOf({ order }: BlindTest, name: HopeNetwork): BlindLabel {
  return blindLabels[order.indexOf(name)];
}

/** The test once an answer is given. */
export function endBlindTest(test: BlindTest, chosen: BlindLabel): BlindTest {
  return { ...test, chosen, isBlind: false };
}
