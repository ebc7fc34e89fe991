/** The page's own address with what the reader has on it: to be opened again, here or in another tab. */
import { FormatError } from '../../formats/FormatError.ts';
import { writeState } from '../../formats/writeLink.ts';
import type { LessonStore } from '../../state/createLessonStore.ts';
import { linkedStateOf } from '../../state/linkedState.ts';

/** The # part of it; null for more ink than goes into one. */
export function addressOfState(store: LessonStore): string | null {
  try {
    return `#${writeState(linkedStateOf(store.getState()))}`;
  } catch (error) {
    if (error instanceof FormatError) return null;
    throw error;
  }
}
