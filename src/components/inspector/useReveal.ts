/**
 * Scrolls the page so far that a neuron which was just pinned and its inspector are both on the screen.
 */
import { type RefObject, useEffect, useState } from 'react';
import type { NeuronPlace } from '../../state/NeuronPlace.ts';
import { useLive } from '../follow/useLive.ts';
import { isMotionReduced } from '../page/motion.ts';
import { observeSize } from '../pictures/observeSize.ts';

/** Frames that a picture is waited for. */
const maxTries = 300;

/** As long as the inspector may still grow once it was revealed, by what is loaded or measured for it. */
const growingMs = 1000;

/** Room kept between the neuron and the inspector or the screen's rim. */
const roomPx = 14;

/**
 * How far down the page has to go; negative is never needed: the neuron was on the screen when it was pinned,
 * or, by a link, below it.
 */
function scrollToReveal(neuron: DOMRect, inspector: DOMRect, screenHeightPx: number): number {
  const belowScreen = inspector.bottom - screenHeightPx;
  // A sheet comes up to the screen's lower edge as the page moves.
  const top = Math.min(inspector.top, screenHeightPx - inspector.height);
  const covered = neuron.bottom + roomPx - top;
  return Math.max(0, Math.min(Math.max(belowScreen, covered), neuron.top - roomPx));
}

/** Scrolls to what was pinned last, as soon as there is something to scroll to, and while it still grows. */
function createReveal(inspectorRef: RefObject<HTMLElement | null>) {
  let revealed: NeuronPlace | null = null;
  let request = 0;
  let tries = 0;
  let firstMs: number | null = null;
  const reveal = () => {
    const inspector = inspectorRef.current;
    const ring = inspector?.closest('.stage')?.querySelector('.ring-neuron');
    // Opened by a link, it may be there before the picture is.
    if (!inspector || !ring) {
      if (tries++ < maxTries) request = requestAnimationFrame(reveal);
      return;
    }
    firstMs ??= performance.now();
    const top = scrollToReveal(
      ring.getBoundingClientRect(),
      inspector.getBoundingClientRect(),
      window.innerHeight,
    );
    if (top > 0) window.scrollBy({ top, behavior: isMotionReduced() ? 'instant' : 'smooth' });
  };
  return {
    pin: (pinned: NeuronPlace | null) => {
      if (pinned === revealed) return;
      cancelAnimationFrame(request);
      revealed = pinned;
      tries = 0;
      firstMs = null;
      if (pinned) request = requestAnimationFrame(reveal);
    },
    grow: () => {
      if (!revealed || firstMs === null || performance.now() - firstMs > growingMs) return;
      cancelAnimationFrame(request);
      request = requestAnimationFrame(reveal);
    },
    stop: () => cancelAnimationFrame(request),
  };
}

/** Reveals what was pinned, once for each pin. */
export function useReveal(inspectorRef: RefObject<HTMLElement | null>): void {
  const [revealing] = useState(() => createReveal(inspectorRef));
  useLive(({ inspected, isPinned }) => [isPinned ? inspected : null], revealing.pin);
  useEffect(() => {
    const stopObserving =
      inspectorRef.current && observeSize(inspectorRef.current, revealing.grow, 'next layout');
    return () => {
      stopObserving?.();
      revealing.stop();
    };
  }, [inspectorRef, revealing]);
}
