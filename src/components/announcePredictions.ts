/**
 * Tells the host what the network answers, whenever the drawing changed it: as the DOM event
 * `inklight-prediction` on the window, and as a message to the page around an embedded figure. See
 * doc/embedding.md.
 */
import type { LessonFrame } from '../state/LessonFrame.ts';
import type { FrameLoop } from './createFrameLoop.ts';

/** What is announced: the brightest output (null for a blank pad) and the ten output activations. */
export interface PredictionMessage {
  readonly inklight: 1;
  readonly op: 'prediction';
  readonly digit: number | null;
  readonly activations: readonly number[];
}

function isSame(a: PredictionMessage | null, b: PredictionMessage): boolean {
  return a?.digit === b.digit && b.activations.every((activation, j) => activation === a.activations[j]);
}

/** Announces every change, at most once a frame; returns the function that stops it. */
export function announcePredictions(loop: FrameLoop): () => void {
  let last: PredictionMessage | null = null;
  return loop.subscribe(({ pass, answer }: LessonFrame) => {
    const outputs = pass?.activations.at(-1);
    if (!outputs) return;
    const message: PredictionMessage = {
      inklight: 1,
      op: 'prediction',
      digit: answer?.digit ?? null,
      activations: Array.from(outputs),
    };
    if (isSame(last, message)) return;
    last = message;
    window.dispatchEvent(new CustomEvent('inklight-prediction', { detail: message }));
    if (window.parent !== window) window.parent.postMessage(message, '*');
  });
}
