/**
 * The one clock of a lesson: when a cause changes, the lesson's or a figure's own, one animation frame later
 * the moment is derived once and everything that follows it draws it. It goes on by itself only while the
 * picture is still moving or its numbers are behind, and rests otherwise: a figure at rest costs nothing.
 * While nobody can see the lesson it rests too, and draws what it missed after.
 */
import type { LessonStore } from './createLessonStore.ts';
import { createMoment, type Moment } from './Moment.ts';
import { nextMoment } from './nextMoment.ts';

/** Draws one moment. */
export type DrawMoment = (moment: Moment) => void;

export interface FrameLoop {
  /** The latest moment. */
  readonly moment: Moment;
  /** Draws now and in every later frame that changes; returns the function that stops it. */
  readonly subscribe: (draw: DrawMoment) => () => void;
  /** Whether what is drawn now can be seen; if not, it will be drawn once it can. */
  readonly isSeen: () => boolean;
  /** Draws once more in the next frame, for a cause that is not the lesson's: a figure's own. */
  readonly refresh: () => void;
  /** Draws the present moment at once, as it is when nothing eases any more. */
  readonly settle: () => void;
  /** Stops for good and lets go of the store. */
  readonly destroy: () => void;
}

/** What the loop is handed of the page around it. */
export interface LoopHost {
  /** Asked at each frame: whether nothing eases. */
  readonly isMotionReduced: () => boolean;
  readonly requestFrame: (onFrame: (timeMs: number) => void) => number;
  readonly cancelFrame: (request: number) => void;
  /** Told of what a drawing function threw; the others draw on. */
  readonly onFault: (error: unknown) => void;
}

/** Longest step of time that easing is given, so that a tab coming back does not jump. */
const maxStepMs = 50;
/** The step of a frame that none came before. */
const firstStepMs = 1000 / 60;

/** A loop over one store, which has derived its first moment. */
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
