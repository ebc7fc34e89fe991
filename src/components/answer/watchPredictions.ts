/**
 * What the network answers, for whoever is to be told: the page's own window, and the page around an embedded
 * figure. See doc/embedding.md.
 */

import type { FrameLoop } from '../../state/createFrameLoop.ts';
import type { LessonStore } from '../../state/createLessonStore.ts';
import { drawerOf } from '../../state/LessonState.ts';
import type { Moment } from '../../state/Moment.ts';
import type { Prediction } from '../follow/PageEvents.ts';

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
