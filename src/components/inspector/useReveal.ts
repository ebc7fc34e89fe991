/**
 * Scrolls the page so far that a neuron which was just pinned and its inspector are both on the screen.
 */
import { type RefObject, useEffect } from 'react';
import type { NeuronPlace } from '../../state/NeuronPlace.ts';
import { useLesson } from '../LessonContext.ts';
import { isMotionReduced } from '../motion.ts';

/** Frames that a picture is waited for. */
const mostTries = 300;

/** Room kept between the neuron and the inspector or the screen's rim. */
const roomPx = 14;

/**
 * How far down the page has to go; negative is never needed: the neuron was on the screen when it was pinned,
 * or, by a link, below it.
 */
function scrollToReveal(neuron: DOMRect, inspector: DOMRect, screenHeightPx: number): number {
  const belowScreen = inspector.bottom - screenHeightPx;
  const covered = neuron.bottom + roomPx - inspector.top;
  return Math.max(0, Math.min(Math.max(belowScreen, covered), neuron.top - roomPx));
}

/** Reveals what was pinned, once for each pin. */
export function useReveal(inspectorRef: RefObject<HTMLElement | null>): void {
  const { loop } = useLesson();
  useEffect(() => {
    let revealed: NeuronPlace | null = null;
    let request = 0;
    let tries = 0;
    const reveal = () => {
      const inspector = inspectorRef.current;
      const ring = inspector?.closest('.stage')?.querySelector('.ring-neuron');
      // Opened by a link, it may be there before the picture is.
      if (!inspector || !ring) {
        if (tries++ < mostTries) request = requestAnimationFrame(reveal);
        return;
      }
      const top = scrollToReveal(
        ring.getBoundingClientRect(),
        inspector.getBoundingClientRect(),
        window.innerHeight,
      );
      if (top > 0) window.scrollBy({ top, behavior: isMotionReduced() ? 'instant' : 'smooth' });
    };
    const unsubscribe = loop.subscribe(({ inspected, isPinned }) => {
      const pinned = isPinned ? inspected : null;
      if (pinned !== revealed) {
        cancelAnimationFrame(request);
        tries = 0;
        if (pinned) request = requestAnimationFrame(reveal);
      }
      revealed = pinned;
    });
    return () => {
      unsubscribe();
      cancelAnimationFrame(request);
    };
  }, [loop, inspectorRef]);
}
