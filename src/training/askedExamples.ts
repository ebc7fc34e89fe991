/**
 * How many examples a bet on a run is about: as good as ten thousand, and a number that the run passes in
 * whole minibatches, so that it can be measured exactly there.
 */
import type { TrainingSetup } from './TrainingSetup.ts';

const about = 10_000;

/** An epoch of the synthetic hand is ten thousand; of other sets, the nearest number of minibatches. */
export function askedExamples({
  data,
  minibatchSize,
}: Pick<TrainingSetup, 'data' | 'minibatchSize'>): number {
  return data === 'synthetic' ? about : minibatchSize * Math.round(about / minibatchSize);
}
