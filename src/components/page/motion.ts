/**
 * The one switch for motion: the reader's system, or the address of the page, says so on its root element.
 */

const query = window.matchMedia('(prefers-reduced-motion: reduce)');
/** Asked in every frame: the query itself would look at all styles each time. */
let isReducedBySystem = query.matches;
query.addEventListener('change', ({ matches }) => {
  isReducedBySystem = matches;
});

/** Asks this page for less motion, whatever the reader's system says, or leaves it to that. */
export function setMotion(motion: 'auto' | 'reduce'): void {
  document.documentElement.dataset.motion = motion;
}

/** Whether less motion is asked for: then nothing eases or plays by itself. */
export function isMotionReduced(): boolean {
  return isReducedBySystem || document.documentElement.dataset.motion === 'reduce';
}
