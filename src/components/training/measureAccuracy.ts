/**
 * What a network is worth on examples that it was not trained on: measured where training is done, off the
 * page.
 */
import type { Network } from '../../network/Network.ts';
import { createTrainingRun } from '../../training/createTrainingRun.ts';
import type { TrainingSetup } from '../../training/TrainingSetup.ts';
import type { PictureSource } from '../data/PictureSource.ts';

/** A measurement under way. */
export interface Measuring {
  /**
   * The fraction 0...1 of the held-out examples that it reads rightly; null if they could not be had, or it
   * was cancelled.
   */
  readonly accuracy: Promise<number | null>;
  readonly cancel: () => void;
}

/** Measures a network on the test examples of a setup's data; real pictures come from the source. */
export function measureAccuracy(
  network: Network,
  setup: TrainingSetup,
  source: PictureSource | null = null,
): Measuring {
  const run = createTrainingRun({ ...setup, sizes: network.sizes }, { network, loadPictures: source?.load });
  let settle: (accuracy: number | null) => void = () => {};
  const accuracy = new Promise<number | null>((resolve) => {
    settle = resolve;
  });
  const finish = (found: number | null) => {
    run.destroy();
    settle(found);
  };
  run.subscribe(() => {
    const { status, snapshots } = run.getState();
    const found = snapshots[0]?.testAccuracy ?? null;
    if (status === 'failed') finish(null);
    else if (found !== null) finish(found);
  });
  return { accuracy, cancel: () => finish(null) };
}
