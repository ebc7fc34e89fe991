/**
 * What the network answers, for whoever is to be told: the page's own window, and the page around an embedded
 * figure. See doc/embedding.md.
 */

import type { FrameLoop } from '../../state/createFrameLoop.ts';
import type { LessonStore } from '../../state/createLessonStore.ts';
import { type Drawer, drawerOf } from '../../state/LessonState.ts';
import type { Moment } from '../../state/Moment.ts';

/** The brightest output (null for a blank pad), the ten output activations, and whose drawing it is. */
export interface Prediction {
  readonly digit: number | null;
  readonly activations: readonly number[];
  readonly by: Drawer;
}

function isSame(a: Prediction | null, b: Prediction): boolean {
  return (
    a?.digit === b.digit &&
    a.by === b.by &&
    b.activations.every((activation, j) => activation === a.activations[j])
  );
}

/**
 * Tells the answer that there is, and every other that comes, at most one a frame; returns the function that
 * stops it.
 */
export function watchPredictions(
  loop: FrameLoop,
  store: LessonStore,
  tell: (prediction: Prediction) => void,
): () => void {
  let last: Prediction | null = null;
  return loop.subscribe(({ pass, answer }: Moment) => {
    const outputs = pass?.activations.at(-1);
    if (!outputs) return;
    const prediction: Prediction = {
      digit: answer?.digit ?? null,
      activations: Array.from(outputs),
      by: drawerOf(store.getState().padDrawing),
    };
    if (isSame(last, prediction)) return;
    last = prediction;
    tell(prediction);
  });
}
