/**
 * One stretch of a recipe, as plain data: trainingOptions.ts and trainNetwork.ts turn it into training.
 */
import type { CostName } from '../../src/network/costs.ts';
import type { OptimiserName } from '../../src/network/optimisers.ts';
import type { BankOptions } from './exampleBank.ts';
import type { Locality } from './locality.ts';
import type { PartsRules } from './partsTrainer.ts';
import type { Teaching } from './taughtAnswers.ts';
import type { StreamOptions } from './trainingStream.ts';

/**
 * The learning rate of a stage: `rate` all the way, or falling by cosine to `last` after a warm-up (a
 * fraction of the stage).
 */
export interface RateOptions {
  readonly rate: number;
  readonly cosine?: { readonly last: number; readonly warmUp: number };
}

/** One stretch of training with one set of rules. */
export interface Stage {
  readonly cost: CostName;
  readonly optimiser: OptimiserName;
  readonly minibatchSize: number;
  readonly learningRate: RateOptions;
  /** Examples seen, repeats counted. */
  readonly examples: number;
  /** Decoupled weight decay of each layer, the first layer first. */
  readonly weightDecay: readonly number[];
  /** Strength of the first layer's total-variation step; 0 for none. */
  readonly totalVariation: number;
  /**
   * Ends with the running average of the weights that keeps this fraction of itself at each step; with the
   * last weights if absent.
   */
  readonly averageKept?: number;
  /** Augmented pictures and pen strokes; null for MNIST's pictures as they are, epoch after epoch. */
  readonly stream: StreamOptions | null;
  /** A bank between stream and trainer; every example new if absent. */
  readonly bank?: BankOptions;
  /**
   * Learns a teacher's soft answers to what is in the bank, which it then needs; the labels alone if absent.
   */
  readonly teaching?: Teaching;
  /** Hidden layer 1 kept local to its 4 x 4 places; free if absent. */
  readonly locality?: Locality;
  /**
   * Hidden layer 2 taught the parts of digits, with a fraction of the synthetic hand in the stream, which it
   * then needs.
   */
  readonly parts?: PartsRules & { readonly syntheticShare: number };
}

/** All stages of a network, in order; none at all leaves it as it was initialised. */
export type Recipe = readonly Stage[];
