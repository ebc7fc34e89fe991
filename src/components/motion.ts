/**
 * The one switch for motion.
 */

/** Asked in every frame: making the query anew each time would cost more than many a drawing. */
const reducedMotion = window.matchMedia('(prefers-reduced-motion: reduce)');

/** Whether the reader asked their system for less motion: then nothing eases or plays by itself. */
export function isMotionReduced(): boolean {
  return reducedMotion.matches;
}
