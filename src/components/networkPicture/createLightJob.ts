/**
 * The job of painting the light of one network on a canvas. Of moments that arrive while it paints only the
 * last is painted.
 */
import { createLightPainter, type LightMessage, type LightMoment } from '../../marks/createLightPainter.ts';
import type { Job, JobTypes } from '../../work/Job.ts';
import type { Task } from '../../work/Task.ts';

/** It begins with a canvas, which the page can draw on no more where it was handed to a worker. */
export interface LightTypes extends JobTypes {
  readonly beginning: HTMLCanvasElement | OffscreenCanvas;
  readonly command: LightMessage;
}

/** Paints on that canvas. */
export function createLightJob(canvas: LightTypes['beginning']): Job {
  const paint = createLightPainter(canvas);
  let latest: LightMoment | null = null;
  function* paintLatest(): Task {
    if (latest) paint?.(latest);
    latest = null;
    yield;
  }
  return {
    take: (command) => {
      const message = command as LightMessage;
      if (message.kind === 'moment') latest = message;
      else paint?.(message);
      return null;
    },
    next: () => latest && paintLatest(),
  };
}
