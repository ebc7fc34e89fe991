/**
 * How the learning rate changes in the course of a training run, as a function of progress: 0 at the start, 1
 * at the planned end.
 *
 *   constant   r
 *   cosine     r p / w while p < w; then last + (r - last) (1 + cos(pi (p - w) / (1 - w))) / 2
 */

/** The learning rate at a progress of 0...1. */
export type Schedule = (progress: number) => number;

/** What can be chosen about a cosine schedule. */
export interface CosineOptions {
  /** The rate at the end; 0 unless given. */
  readonly last?: number;
  /** The fraction of the run in which the rate rises from 0, 0...1 (1 excluded); 0 unless given. */
  readonly warmUp?: number;
}

/** The same rate from beginning to end. Throws RangeError unless it is above 0. */
export function constantRate(rate: number): Schedule {
  checkRate(rate);
  return () => rate;
}

/**
 * A rate that falls along half a cosine wave (Loshchilov and Hutter, 2017), after an even rise if there is a
 * warm-up. Progress outside 0...1 counts as 0 or 1. Throws RangeError when a number is out of its range.
 */
export function cosineRate(rate: number, { last = 0, warmUp = 0 }: CosineOptions = {}): Schedule {
  checkRate(rate);
  if (!(last >= 0 && last <= rate))
    throw new RangeError(`The last rate must lie in 0...${rate}, not at ${last}.`);
  if (!(warmUp >= 0 && warmUp < 1)) throw new RangeError(`A warm-up is a fraction in 0...1, not ${warmUp}.`);
  return (progress) => {
    const p = Math.min(1, Math.max(0, progress));
    if (p < warmUp) return (rate * p) / warmUp;
    return last + ((rate - last) * (1 + Math.cos((Math.PI * (p - warmUp)) / (1 - warmUp)))) / 2;
  };
}

function checkRate(rate: number): void {
  if (!(rate > 0 && rate < Infinity))
    throw new RangeError(`A learning rate is a number above 0, not ${rate}.`);
}
