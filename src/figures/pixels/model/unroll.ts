/**
 * The picture's rows on their way into one column, from 0 (none) to 1 (all 28): row after row, several at a
 * time. Belongs to one figure; the lesson does not keep it.
 */
import { imageSide } from '../../../network/lessonShape.ts';

/** How far it is, and where it is going. */
export interface Unroll {
  /** 0...1. */
  readonly fraction: number;
  readonly isPlaying: boolean;
  /** Which end is played to. */
  readonly end: 0 | 1;
}

/** Where a figure begins: midway, where one sees what happens. */
export const halfUnrolled: Unroll = { fraction: 0.45, isPlaying: false, end: 1 };

/** Goes to some fraction, clamped to 0...1; what was playing stops. */
export function unrollTo(state: Unroll, fraction: number): Unroll {
  if (!Number.isFinite(fraction)) return state;
  return { ...state, fraction: Math.min(1, Math.max(0, fraction)), isPlaying: false };
}

/** Stops where it is, or plays on; at an end, to the other one. */
export function toggleUnrollPlay(state: Unroll): Unroll {
  if (state.isPlaying) return { ...state, isPlaying: false };
  const isAtEnd = state.fraction === 0 || state.fraction === 1;
  const end = isAtEnd ? (state.fraction === 0 ? 1 : 0) : state.end;
  return { ...state, isPlaying: true, end };
}

/** Plays on by a fraction of the way; stops at the end. */
export function advanceUnroll(state: Unroll, fraction: number): Unroll {
  if (!state.isPlaying) return state;
  const next = state.fraction + (state.end === 1 ? fraction : -fraction);
  const reached = Math.min(1, Math.max(0, next));
  return { ...state, fraction: reached, isPlaying: reached !== state.end };
}

/** Rows that are on their way at a time. */
const rowsAtATime = 5;

/**
 * Fraction 0...1 of its way that a row has gone when all of them together have gone some fraction; smooth at
 * both ends.
 */
export function fractionOfRow(fraction: number, row: number): number {
  const gone = (fraction * (imageSide - 1 + rowsAtATime) - row) / rowsAtATime;
  const clamped = Math.min(1, Math.max(0, gone));
  return clamped * clamped * (3 - 2 * clamped);
}

/** Rows that have arrived in the column. */
export function arrivedRows(fraction: number): number {
  let count = 0;
  for (let row = 0; row < imageSide; row++) if (fractionOfRow(fraction, row) === 1) count++;
  return count;
}
