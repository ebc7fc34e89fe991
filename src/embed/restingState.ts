/** What a page around a figure is told of the reader's state, and when. */
import { FormatError } from '../formats/FormatError.ts';
import { stateTexts } from '../formats/writeLink.ts';
import type { LessonState } from '../state/LessonState.ts';
import { linkedStateOf } from '../state/linkedState.ts';
import type { StateTexts } from './hostMessages.ts';

/** The reader's state as a link has it; null when there is too much ink for one. */
export function textsOf(state: LessonState): StateTexts | null {
  try {
    return stateTexts(linkedStateOf(state));
  } catch (error) {
    if (error instanceof FormatError) return null;
    throw error;
  }
}

/** Whether no gesture is under way and nothing plays: what a reader does is told once it is done. */
export function isAtRest({ gesture, playback, isFramingPlaying }: LessonState): boolean {
  return gesture === null && playback === null && !isFramingPlaying;
}
