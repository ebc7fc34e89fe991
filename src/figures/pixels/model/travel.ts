/**
 * Something that goes to an end and back, from 0 to 1, played or put somewhere: the rows into their column,
 * the pixels to their shuffled places. Belongs to one figure; the lesson does not keep it.
 */

/** How far it is, and where it is going. */
export interface Travel {
  /** 0...1. */
  readonly fraction: number;
  readonly isPlaying: boolean;
  /** Which end is played to. */
  readonly end: 0 | 1;
}

/** Goes to some fraction, clamped to 0...1; what was playing stops. */
export function travelTo(state: Travel, fraction: number): Travel {
  if (!Number.isFinite(fraction)) return state;
  return { ...state, fraction: Math.min(1, Math.max(0, fraction)), isPlaying: false };
}

/** Plays to an end. */
export function playTravelTo(state: Travel, end: 0 | 1): Travel {
  return { ...state, end, isPlaying: state.fraction !== end };
}

/** Stops where it is, or plays on; at an end, to the other one. */
export function toggleTravel(state: Travel): Travel {
  if (state.isPlaying) return { ...state, isPlaying: false };
  const isAtEnd = state.fraction === 0 || state.fraction === 1;
  return playTravelTo(state, isAtEnd ? (state.fraction === 0 ? 1 : 0) : state.end);
}

/** Plays on by a fraction of the way; stops at the end. */
export function advanceTravel(state: Travel, fraction: number): Travel {
  if (!state.isPlaying) return state;
  const next = state.fraction + (state.end === 1 ? fraction : -fraction);
  const reached = Math.min(1, Math.max(0, next));
  return { ...state, fraction: reached, isPlaying: reached !== state.end };
}

/** A fraction 0...1 of a way, smooth at both ends. */
export function easeTravel(fraction: number): number {
  return fraction * fraction * (3 - 2 * fraction);
}
