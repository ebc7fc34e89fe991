/**
 * The first thing a reader sees: a labelled example that draws itself.
 */
import { exampleDrawings } from '../image/exampleDrawings.ts';
import type { LessonStore } from '../state/createLessonStore.ts';
import { showExample } from '../state/padCommands.ts';
import { isMotionReduced } from './motion.ts';

/** The digit that opens the lesson. */
const firstDigit = 3;

/** Puts the first example on the pad. */
export function playFirstExample(store: LessonStore): void {
  const example = exampleDrawings.find(({ label }) => label === firstDigit);
  if (example) store.setState((state) => showExample(state, example, !isMotionReduced()));
}
