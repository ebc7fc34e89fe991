/**
 * Whether what a page holds on to grows with what is done on it.
 */
import type { Held } from './measurePage.ts';

/** What each may have more at the end of a sitting than at its beginning. */
const maxGrowth: Held = {
  heapBytes: 5_000_000,
  // Parts of fields and the like that the browser itself keeps: not one for each of ten actions.
  nodes: 400,
  listeners: 40,
  // One that waits for the next round of collecting.
  canvases: 3,
  workers: 0,
};

export const heldNames = Object.keys(maxGrowth) as readonly (keyof Held)[];

/** Readings at either end that are compared. */
const atEachEnd = 3;

/**
 * What grew by more than it may. From the least of the first readings to the least of the last ones: what was
 * open at one of them is not what stays. Throws where something was not measured.
 */
export function grown(readings: readonly Held[]): (keyof Held)[] {
  if (readings.length < 2 * atEachEnd) throw new Error(`${readings.length} readings are too few.`);
  const least = (some: readonly Held[], name: keyof Held) => Math.min(...some.map((each) => each[name]));
  return heldNames.filter((name) => {
    const growth = least(readings.slice(-atEachEnd), name) - least(readings.slice(0, atEachEnd), name);
    if (!Number.isFinite(growth)) throw new Error(`${name} cannot be measured.`);
    return growth > maxGrowth[name];
  });
}
