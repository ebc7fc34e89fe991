/**
 * When a run keeps a snapshot: after 0 examples, then at doubling numbers of them, then at even distances so
 * large that measuring each kept snapshot on the held-out examples costs less than a tenth of the time.
 */

/**
 * Examples trained on between two kept snapshots, for each held-out example: running forward is a third of
 * learning.
 */
const trainedPerTested = 8;
/** The doubling begins at this fraction of the even distance. */
const firstFraction = 1 / 64;

/** The number of examples seen at which the next snapshot is kept, after one that has seen `examplesSeen`. */
export function nextKeeping(examplesSeen: number, testCount: number): number {
  const distance = trainedPerTested * testCount;
  if (examplesSeen >= distance) return (Math.floor(examplesSeen / distance) + 1) * distance;
  return Math.min(distance, Math.max(firstFraction * distance, 2 * examplesSeen));
}
