/**
 * How far the scale of examples reaches under the curves of a run and along its timeline.
 */
import type { RunState } from '../../training/TrainingRun.ts';

/** The scale along reaches at least as far. */
const minExamples = 2000;

/** The number of examples at its end: where the run stands or has stood, whichever is later. */
export function lastExamplesOf({ snapshots, latest }: RunState): number {
  return Math.max(minExamples, latest.examplesSeen, snapshots.at(-1)?.examplesSeen ?? 0);
}
