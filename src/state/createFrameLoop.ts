/**
 * The one clock of a lesson. When a cause changes, the lesson's or a figure's own, the next animation frame
 * derives one moment, and all subscribers draw it. Further frames follow only while the picture still moves
 * or its numbers are behind: a figure at rest costs nothing. While nobody can see the lesson, the loop rests
 * too, and draws afterwards what it missed.
 */
import type { LessonStore } from './createLessonStore.ts';
import { createMoment, type Moment } from './Moment.ts';
import { nextMoment } from './nextMoment.ts';

/** Draws one moment. */
export type DrawMoment = (moment: Moment) => void;

export interface FrameLoop {
  /** The latest moment. */
  readonly moment: Moment;
  /** Calls `draw` now, and in each later frame that shows a change. Returns a function that ends this. */
  readonly subscribe: (draw: DrawMoment) => () => void;
  /** Whether the lesson can be seen. If not, changes are drawn once it can. */
  readonly isSeen: () => boolean;
  /** Draws again in the next frame, although no cause of the lesson changed: for a figure's own causes. */
  readonly refresh: () => void;
  /** Draws at once, with all easing done. */
  readonly settle: () => void;
  /** Stops for ever, and unsubscribes from the store. */
  readonly destroy: () => void;
}

/** What the loop needs from the page. */
export interface LoopHost {
  /** Called in each frame: whether the reader wants no easing. */
  readonly isMotionReduced: () => boolean;
  readonly requestFrame: (onFrame: (timeMs: number) => void) => number;
  readonly cancelFrame: (request: number) => void;
  /** Called with what a drawing function threw; the other functions draw all the same. */
  readonly onFault: (error: unknown) => void;
}

/** Easing takes no longer step of time than this, so that a tab that comes back does not jump. */
const maxStepMs = 50;
/** The step of the first frame after a rest. */
const firstStepMs = 1000 / 60;

/** A loop over one store. It derives its first moment at once. */
export function createFrameLoop(store: LessonStore, host: LoopHost): FrameLoop {
  let moment = nextMoment(createMoment(), store.getState(), 0);
  const listeners = new Set<DrawMoment>();
  let request = 0;
  let lastTimeMs: number | null = null;
  /** Whether something besides the store has changed since it was drawn. */
  let isStale = false;

  const drawNow = (elapsedMs: number) => {
    const last = moment;
    moment = nextMoment(
      last,
      store.getState(),
      host.isMotionReduced() ? Number.POSITIVE_INFINITY : elapsedMs,
    );
    if (moment === last && !isStale) return;
    isStale = false;
    for (const draw of listeners) {
      try {
        draw(moment);
      } catch (error) {
        host.onFault(error);
      }
    }
  };

  const onFrame = (timeMs: number) => {
    request = 0;
    drawNow(Math.min(maxStepMs, lastTimeMs === null ? firstStepMs : timeMs - lastTimeMs));
    lastTimeMs = moment.isSettled ? null : timeMs;
    if (!moment.isFramed || !moment.isUpToDate) schedule();
  };

  const schedule = () => {
    if (request === 0 && !store.getState().isResting) request = host.requestFrame(onFrame);
  };

  const unsubscribe = store.subscribe(({ isResting }, last) => {
    // Who waits for being seen asks at a drawing.
    isStale ||= isResting !== last.isResting;
    schedule();
  });

  return {
    get moment() {
      return moment;
    },
    subscribe: (draw) => {
      listeners.add(draw);
      draw(moment);
      return () => listeners.delete(draw);
    },
    isSeen: () => !store.getState().isResting,
    refresh: () => {
      isStale = true;
      schedule();
    },
    settle: () => {
      isStale = true;
      drawNow(Number.POSITIVE_INFINITY);
    },
    destroy: () => {
      unsubscribe();
      host.cancelFrame(request);
      listeners.clear();
    },
  };
}
