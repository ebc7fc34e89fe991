/**
 * What is said between the page and the worker that measures networks on digits held out.
 */
import type { Network } from '../../../network/Network.ts';
import type { LabelledPictures } from '../../../training/TrainingRun.ts';

/**
 * Which digits: pictures that were loaded, or for null as many by the synthetic hand. Comes first, and once.
 */
interface DigitsCommand {
  readonly kind: 'digits';
  readonly pictures: LabelledPictures | null;
}

/**
 * Measure that network; the number marks the answer. One that has not been begun when the next one comes is
 * dropped.
 */
interface MeasureCommand {
  readonly kind: 'measure';
  readonly number: number;
  readonly network: Network;
}

export type MeasuringCommand = DigitsCommand | MeasureCommand;

/** What came of a measurement. */
export interface MeasuringReport {
  readonly number: number;
  /** The fraction 0...1 of the digits that the network reads rightly. */
  readonly accuracy: number;
  /** How many digits that was over. */
  readonly count: number;
}
