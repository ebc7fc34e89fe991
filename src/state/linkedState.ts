/**
 * The part of a lesson that a link carries: what is on the pad, the pinned neuron, the step into the picture.
 */
import type { LinkedState } from '../formats/linkSchema.ts';
import { exampleDrawingsOf } from '../image/exampleDrawings.ts';
import { setFramingProgress } from './framingCommands.ts';
import type { LessonState } from './LessonState.ts';
import { showExample, showSheet } from './padCommands.ts';

/**
 * Shows what a link carries; a pad that had something on it can be had back by undo. Without a drawing the
 * pad stays as it is. An example draws itself if it is to be played, ink is there at once.
 */
export function openLinkedState(
  state: LessonState,
  { drawing, neuron, step }: LinkedState,
  isPlayed: boolean,
): LessonState {
  const opened = { ...setFramingProgress(state, step), pinned: neuron ?? null, pointedTerm: null };
  if (!drawing) return opened;
  if ('example' in drawing) return showExample(opened, exampleDrawingsOf(drawing.example)[0], isPlayed);
  return showSheet(opened, drawing);
}

/** What a link to this moment carries. */
export function linkedStateOf({ sheet, pinned, framingProgress }: LessonState): LinkedState {
  return { drawing: sheet, neuron: pinned ?? undefined, step: framingProgress };
}
