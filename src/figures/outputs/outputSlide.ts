/**
 * The slide's own causes: the pair, how far one slid, what the reader calls the picture in the middle, and
 * the bet.
 */
import type { SlidePair } from './model/slidePairs.ts';

/** The place that is asked about: where the slide stands first. */
export const middle = 0.5;

export interface OutputSlide {
  readonly pair: SlidePair;
  /** Whether it begins with the reader's own drawing. */
  readonly isOwn: boolean;
  /** 0 at its beginning, 1 at its end. */
  readonly fraction: number;
  /** Whether a bet comes before the curves are shown. */
  readonly hasBet: boolean;
  readonly isShown: boolean;
  /** What the reader calls the picture in the middle; null while nothing is said. */
  readonly called: number | null;
  /** What the reader bets that the network calls it. */
  readonly bet: number | null;
}

/** A slide in its middle. */
export function startSlide(pair: SlidePair, hasBet: boolean, isOwn = false): OutputSlide {
  return { pair, isOwn, fraction: middle, hasBet, isShown: !hasBet, called: null, bet: null };
}
