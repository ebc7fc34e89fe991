/**
 * A draw loop that rests while what it draws is off the screen. It hands on every frame of the lesson's own
 * loop while it is seen, nothing while it is not, and the latest moment when it comes back. A fault in one of
 * its drawing functions is its owner's, and stops nobody else's drawing.
 */
import type { DrawMoment, FrameLoop } from '../../state/createFrameLoop.ts';

export interface SeenLoop extends FrameLoop {
  /** Says whether it is on the screen. */
  readonly setSeen: (isSeen: boolean) => void;
  /** Draws the latest moment once, seen or not: for paper. */
  readonly drawNow: () => void;
}

/**
 * A loop upon a loop, unseen at first: what subscribes is drawn once. onFault is called with what a drawing
 * function threw, which is called no more.
 */
export function createSeenLoop(loop: FrameLoop, onFault: (error: unknown) => void): SeenLoop {
  const listeners = new Set<DrawMoment>();
  let isOnScreen = false;
  let unsubscribe = () => {};
  const drawAll: DrawMoment = (moment) => {
    for (const draw of listeners) {
      try {
        draw(moment);
      } catch (error) {
        listeners.delete(draw);
        onFault(error);
      }
    }
  };
  const setSeen = (isSeen: boolean) => {
    if (isSeen === isOnScreen) return;
    // Before what it missed is drawn: who waits for being seen asks then.
    isOnScreen = isSeen;
    unsubscribe();
    unsubscribe = isSeen ? loop.subscribe(drawAll) : () => {};
  };
  return {
    get moment() {
      return loop.moment;
    },
    subscribe: (draw) => {
      listeners.add(draw);
      draw(loop.moment);
      return () => listeners.delete(draw);
    },
    isSeen: () => isOnScreen && loop.isSeen(),
    refresh: loop.refresh,
    settle: loop.settle,
    destroy: () => setSeen(false),
    setSeen,
    drawNow: () => drawAll(loop.moment),
  };
}
