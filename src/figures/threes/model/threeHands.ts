/**
 * Threes in several hands: our own, and the synthetic hand's from a seed. Each in one stroke, so that one can
 * slide into the next.
 */

import type { Drawing } from '../../../image/Drawing.ts';
import { exampleDrawingsOf } from '../../../image/exampleDrawings.ts';
import { createSyntheticHandwriting } from '../../../image/syntheticHandwriting.ts';
import { createRandom } from '../../../network/random.ts';

/** The digit that the figure is about. */
export const comparedDigit = 3;

/** A three, and whose it is. */
export interface HandThree {
  /** Tells the hands apart. */
  readonly key: string;
  readonly kind: 'reader' | 'ours' | 'synthetic';
  readonly drawing: Drawing;
}

/** Hands made up by the synthetic hand. */
const syntheticCount = 9;

/** Our own threes, then made-up ones; the same seed gives the same. */
export function threeHands(seed: number): HandThree[] {
  const hand = createSyntheticHandwriting(createRandom(seed));
  return [
    ...exampleDrawingsOf(comparedDigit).map(
      ({ drawing }, index): HandThree => ({ key: `ours${index}`, kind: 'ours', drawing }),
    ),
    ...Array.from({ length: syntheticCount }, (_, index): HandThree => {
      const { drawing } = hand.drawDigit(comparedDigit);
      return { key: `synthetic${index}`, kind: 'synthetic', drawing };
    }),
  ];
}
