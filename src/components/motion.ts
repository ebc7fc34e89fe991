/**
 * The one switch for motion: the reader's system, or the address of the page, says so on its root element.
 */

/** Asked in every frame: making the query anew each time would cost more than many a drawing. */
const reducedMotion = window.matchMedia('(prefers-reduced-motion: reduce)');

/** Asks this page for less motion, whatever the reader's system says. */
export function reduceMotion(): void {
  document.documentElement.dataset.motion = 'reduce';
}

/** Whether less motion is asked for: then nothing eases or plays by itself. */
export function isMotionReduced(): boolean {
  return reducedMotion.matches || document.documentElement.dataset.motion === 'reduce';
}
