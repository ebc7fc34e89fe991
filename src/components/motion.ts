/**
 * The one switch for motion.
 */

/** Whether the reader asked their system for less motion: then nothing eases or plays by itself. */
export function isMotionReduced(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
