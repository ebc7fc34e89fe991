/**
 * Where the slide from hand to hand stands, and the drawing there.
 */
import { blendDrawings, matchDrawings } from '../../image/blendDrawings.ts';
import type { Drawing } from '../../image/Drawing.ts';
import type { HandThree } from './model/threeHands.ts';

/** The slide's own cause: 0 is the first hand, 0.5 half way to the next. */
export interface HandSlide {
  readonly position: number;
}

/** A position as far as there are hands. */
export function clampPosition(position: number, hands: readonly HandThree[]): number {
  return Math.max(0, Math.min(hands.length - 1, position));
}

/** A hand's own drawing where the position is whole, a blend of two between; it must be among the hands. */
export function drawingAt(hands: readonly HandThree[], position: number): Drawing {
  const from = Math.floor(position);
  const fraction = position - from;
  if (fraction === 0) return hands[from].drawing;
  return blendDrawings(matchDrawings(hands[from].drawing, hands[from + 1].drawing), fraction);
}
