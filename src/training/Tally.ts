/**
 * What was learned from since somebody last asked, and how fast: sums over stretches of training.
 */
import type { TrainingReport } from '../network/train.ts';

/** The means over what was added; null over nothing. */
export interface TallyMeans {
  readonly cost: number | null;
  readonly accuracy: number | null;
}

/** Adds up stretches of training. */
export interface Tally {
  add(report: TrainingReport): void;
  /** The means over everything added since the last call. */
  take(): TallyMeans;
}

/** A tally of nothing yet. */
export function createTally(): Tally {
  let [examples, cost, right] = [0, 0, 0];
  return {
    add: (report) => {
      if (report.examples === 0) return;
      examples += report.examples;
      cost += report.cost * report.examples;
      right += report.accuracy * report.examples;
    },
    take: () => {
      const means = examples === 0 ? { cost: null, accuracy: null } : meansOf(cost, right, examples);
      [examples, cost, right] = [0, 0, 0];
      return means;
    },
  };
}

function meansOf(cost: number, right: number, examples: number): TallyMeans {
  return { cost: cost / examples, accuracy: right / examples };
}

/** How long examples are counted before they become a rate. */
const windowMs = 500;

/** Examples a second, from the times that it is told. */
export interface Throttle {
  /** null until there is something to go by. */
  readonly perSecond: number | null;
  /** So many examples have been seen in the run by now. */
  see(examplesSeen: number, nowMs: number): void;
  /** Time has passed that is not to be counted: begin anew. The rate stays until there is a new one. */
  reset(): void;
}

/** A pace that has seen nothing yet. */
export function createThrottle(): Throttle {
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
