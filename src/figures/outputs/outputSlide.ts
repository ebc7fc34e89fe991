/**
 * The slide's own causes: the pair, how far one slid, the sheet that it put on the pad, and the bet.
 */
import { blendDrawings } from '../../image/blendDrawings.ts';
import type { PadDrawing } from '../../state/LessonState.ts';
import type { SlidePair } from './model/slidePairs.ts';

/** What can be bet on: an output by its digit, or any other one. */
export type MiddleBet = number | 'other';

export interface OutputSlide {
  readonly pair: SlidePair;
  /** Whether it begins with the reader's own drawing. */
  readonly isOwn: boolean;
  /** 0 at its beginning, 1 at its end. */
  readonly fraction: number;
  /** What it put on the pad last; null before it was touched. */
  readonly padDrawing: PadDrawing | null;
  /** Whether a bet comes before the curves are shown. */
  readonly hasBet: boolean;
  readonly isShown: boolean;
  readonly bet: MiddleBet | null;
}

/** A slide at its beginning. */
export function startSlide(pair: SlidePair, hasBet: boolean, isOwn = false): OutputSlide {
  return { pair, isOwn, fraction: 0, padDrawing: null, hasBet, isShown: !hasBet, bet: null };
}

/**
 * What is on the pad at a place of the slide; its ends are what they are examples of, unless they are the
 * reader's.
 */
export function padDrawingAt({ pair, isOwn }: OutputSlide, fraction: number): PadDrawing {
  const atEnd = fraction === 1 ? pair.toDigit : null;
  return {
    drawing: blendDrawings(pair, fraction),
    exampleLabel: fraction === 0 && !isOwn ? pair.fromDigit : atEnd,
  };
}
