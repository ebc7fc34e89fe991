/**
 * Where a run's examples come from, epoch by epoch. What an epoch holds depends on nothing but the setup (and
 * the pictures that were loaded) and the epoch's number, so that a run can be taken up again anywhere.
 *
 * Everything that takes time is done in small pieces, each a millisecond or three.
 */
import type { Examples } from '../network/examples.ts';

/** A supply of examples, and the held-out ones. */
export interface ExampleSupply {
  /**
   * Does a small piece of what must be done before `test` and `probe` can be used. Returns how much of it is
   * done, 0...1; once that is 1 they hold, and further calls are free.
   */
  prepareHeldOut(): number;
  /** The same for everything: `test`, `probe`, and the `examples` of that epoch, 0 or above. */
  prepare(epoch: number): number;
  /** The examples of the epoch last prepared. */
  readonly examples: Examples;
  /** Examples that are never trained on. */
  readonly test: Examples;
  /** A few training examples, the same ones throughout a run: what measureParameter averages over. */
  readonly probe: Examples;
}

/** How many examples `probe` holds, where there are so many. */
export const probeCount = 500;
