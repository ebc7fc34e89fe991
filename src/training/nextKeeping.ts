/**
 * When a run keeps a snapshot: after 0 examples, then at doubling numbers of them, then at even distances so
 * large that measuring each kept snapshot on the held-out examples costs less than a tenth of the time; and
 * once more where the run is asked about.
 */

/**
 * Examples trained on between two kept snapshots, for each held-out example: running forward is a third of
 * learning.
 */
const trainedPerTested = 8;
/** The doubling begins at this fraction of the even distance. */
const firstFraction = 1 / 64;

/**
 * The number of examples seen at which the next snapshot is kept, after one that has seen `examplesSeen`;
 * `asked` of them are asked about.
 */
export function nextKeeping(examplesSeen: number, testCount: number, asked: number): number {
  const distance = trainedPerTested * testCount;
  const next =
    examplesSeen >= distance
      ? (Math.floor(examplesSeen / distance) + 1) * distance
      : Math.min(distance, Math.max(firstFraction * distance, 2 * examplesSeen));
  return examplesSeen < asked ? Math.min(asked, next) : next;
}
