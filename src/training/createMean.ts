/**
 * What was learned from since somebody last asked, and how fast: means over stretches of training.
 */
import type { TrainingReport } from '../network/train.ts';
import type { Snapshot } from './TrainingRun.ts';

/** A mean over nothing yet; stretches of training are added to it. */
export function createMean() {
  let [examples, cost, right] = [0, 0, 0];
  return {
    add: (report: TrainingReport): void => {
      if (report.examples === 0) return;
      examples += report.examples;
      cost += report.cost * report.examples;
      right += report.accuracy * report.examples;
    },
    /** The means over everything added since the last call; null over nothing. */
    take: (): Pick<Snapshot, 'cost' | 'accuracy'> => {
      const [of, costSum, rightSum] = [examples, cost, right];
      [examples, cost, right] = [0, 0, 0];
      return of === 0 ? { cost: null, accuracy: null } : { cost: costSum / of, accuracy: rightSum / of };
    },
  };
}

/** How long examples are counted before they become a rate. */
const windowMs = 500;

/** Examples a second, from the times that it is told. */
export interface Rate {
  /** null until there is something to go by. */
  readonly perSecond: number | null;
  /** So many examples have been seen in the run by now. */
  see(examplesSeen: number, nowMs: number): void;
  /** Time has passed that is not to be counted: begin anew. The rate stays until there is a new one. */
  reset(): void;
}

/** A rate that has seen nothing yet. */
export function createRate(): Rate {
  let perSecond: number | null = null;
  let begun: { readonly examplesSeen: number; readonly ms: number } | null = null;
  return {
    get perSecond() {
      return perSecond;
    },
    see: (examplesSeen, nowMs) => {
      begun ??= { examplesSeen, ms: nowMs };
      const passedMs = nowMs - begun.ms;
      if (passedMs < windowMs) return;
      perSecond = (1000 * (examplesSeen - begun.examplesSeen)) / passedMs;
      begun = { examplesSeen, ms: nowMs };
    },
    reset: () => {
      begun = null;
    },
  };
}
