/**
 * Whether what a page holds on to grows with what is done on it.
 */
import type { Held } from './measurePage.ts';

/** What each may have more at the end of a sitting than at its beginning. */
const mostGrowth: Held = {
  heapBytes: 5_000_000,
  // Parts of fields and the like that the browser itself keeps: not one for each of ten actions.
  nodes: 400,
  listeners: 40,
  canvases: 0,
  workers: 0,
};

export const heldNames = Object.keys(mostGrowth) as readonly (keyof Held)[];

/**
 * What grew by more than it may. From the least of the first readings to the least of the last ones: what was
 * open at one of them is not what stays.
 */
export function grown(readings: readonly Held[]): (keyof Held)[] {
  const half = Math.ceil(readings.length / 2);
  const least = (some: readonly Held[], name: keyof Held) => Math.min(...some.map((each) => each[name]));
  return heldNames.filter(
    (name) => least(readings.slice(-half), name) - least(readings.slice(0, half), name) > mostGrowth[name],
  );
}
