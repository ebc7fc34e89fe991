/**
 * The first thing a reader sees: a labelled example that draws itself.
 */
import { exampleDrawingsOf } from '../image/exampleDrawings.ts';
import type { LessonStore } from '../state/createLessonStore.ts';
import { showExample } from '../state/padCommands.ts';
import { isMotionReduced } from './motion.ts';

/** The digit that opens the lesson. */
const firstDigit = 3;

/** Puts the first example on the pad. */
export function playFirstExample(store: LessonStore): void {
  const [example] = exampleDrawingsOf(firstDigit);
  store.setState((state) => showExample(state, example, !isMotionReduced()));
}
