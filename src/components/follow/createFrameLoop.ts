/**
 * The draw loop of a lesson: when a cause changes, one animation frame later the moment is derived once and
 * every subscribed drawing function draws it. It goes on by itself only while the picture is still moving or
 * its numbers are behind, and rests otherwise: a figure at rest costs nothing. While nobody can see the
 * lesson it rests too, and draws what it missed after.
 */

import { advanceMoment } from '../../state/advanceMoment.ts';
import type { LessonStore } from '../../state/createLessonStore.ts';
import type { LessonState } from '../../state/LessonState.ts';
import { createMoment, type Moment } from '../../state/Moment.ts';

/** Draws one moment. */
export type DrawFrame = (moment: Moment) => void;

export interface FrameLoop {
  /** The latest moment: the same object in every frame, changed in place. */
  readonly moment: Moment;
  /** Draws now and in every later frame that changes; returns the function that stops it. */
  readonly subscribe: (draw: DrawFrame) => () => void;
  /** Whether what is drawn now can be seen; if not, it will be drawn once it can. */
  readonly isSeen: () => boolean;
  /** Draws once more in the next animation frame, for what has come to be known besides the causes. */
  readonly refresh: () => void;
  /** Draws the present moment at once, as it is when nothing eases any more. */
  readonly settle: () => void;
  /** Stops for good and lets go of the store. */
  readonly destroy: () => void;
}

/** Longest step of time that easing is given, so that a tab coming back does not jump. */
const maxStepMs = 50;

function isSameMoment(a: LessonState, b: LessonState): boolean {
  return (
    a.padDrawing === b.padDrawing &&
    a.playback === b.playback &&
    a.gesture === b.gesture &&
    a.cursorPlace === b.cursorPlace &&
    a.framingProgress === b.framingProgress &&
    a.isFramingPlaying === b.isFramingPlaying &&
    a.network === b.network &&
    a.hidden === b.hidden &&
    a.isResting === b.isResting &&
    a.pointedAt === b.pointedAt &&
    a.pinned === b.pinned &&
    a.pointedTerm === b.pointedTerm
  );
}

/** A loop over one store; isMotionReduced is asked at each frame. */
export function createFrameLoop(store: LessonStore, isMotionReduced: () => boolean): FrameLoop {
  const moment = createMoment();
  const listeners = new Set<DrawFrame>();
  let request = 0;
  let lastTimeMs: number | null = null;

  const drawNow = (elapsedMs: number) => {
    advanceMoment(moment, store.getState(), isMotionReduced() ? Number.POSITIVE_INFINITY : elapsedMs);
    for (const draw of listeners) {
      try {
        draw(moment);
      } catch (error) {
        // Said as what it is, and the others draw on.
        reportError(error);
      }
    }
  };

  const onAnimationFrame = (timeMs: number) => {
    request = 0;
    drawNow(Math.min(maxStepMs, lastTimeMs === null ? 1000 / 60 : timeMs - lastTimeMs));
    lastTimeMs = moment.isSettled ? null : timeMs;
    if (!moment.isFramed || !moment.isUpToDate) schedule();
  };

  const schedule = () => {
    if (request === 0 && !store.getState().isResting) request = requestAnimationFrame(onAnimationFrame);
  };

  const unsubscribe = store.subscribe((state, previous) => {
    if (!isSameMoment(state, previous)) schedule();
  });
  drawNow(0);

  return {
    moment,
    subscribe: (draw) => {
      listeners.add(draw);
      draw(moment);
      return () => listeners.delete(draw);
    },
    isSeen: () => !store.getState().isResting,
    refresh: schedule,
    settle: () => drawNow(Number.POSITIVE_INFINITY),
    destroy: () => {
      unsubscribe();
      cancelAnimationFrame(request);
      listeners.clear();
    },
  };
}
