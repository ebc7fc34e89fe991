/**
 * What the reader does with the way into the picture: switch it off and on, go to a place on it, have it
 * played.
 */
import { framingSteps, lastFramingProgress } from './framingSteps.ts';
import { keepIfSame } from './keepIfSame.ts';
import type { LessonState } from './LessonState.ts';

/** Goes to a place on the way, clamped to 0...3; what was playing stops. */
export function setFramingProgress(state: LessonState, progress: number): LessonState {
  if (!Number.isFinite(progress)) return state;
  const clamped = Math.min(lastFramingProgress, Math.max(0, progress));
  return { ...state, framing: keepIfSame(state.framing, { progress: clamped, isPlaying: false }) };
}

/** Whether the drawing is both scaled and centred before the network sees it. */
export function isFitted({ framing }: LessonState): boolean {
  return framing.progress >= framingSteps.indexOf('centred');
}

/** Switches scaling and centring on or off. */
export function setFitted(state: LessonState, isOn: boolean): LessonState {
  return setFramingProgress(state, isOn ? lastFramingProgress : 0);
}

/** Plays the way from its beginning, or stops where it is. */
export function toggleFramingPlay(state: LessonState): LessonState {
  const { progress, isPlaying } = state.framing;
  return { ...state, framing: isPlaying ? { progress, isPlaying: false } : { progress: 0, isPlaying: true } };
}

/**
 * Plays on by that many steps (a fraction of one in a frame); at the end it stops. Nothing unless it plays.
 */
export function advanceFramingPlay(state: LessonState, stepCount: number): LessonState {
  if (!state.framing.isPlaying) return state;
  const progress = Math.min(lastFramingProgress, state.framing.progress + stepCount);
  return { ...state, framing: { progress, isPlaying: progress < lastFramingProgress } };
}
