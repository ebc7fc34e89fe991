/** Runs that are over in a snapshot: a small network on a few seeded pictures. */
import { createRandom } from '../../src/network/random.ts';
import { createTrainingJob } from '../../src/training/createTrainingJob.ts';
import { createTrainingRun } from '../../src/training/createTrainingRun.ts';
import type { LabelledPictures, PictureSets, RunState, TrainingRun } from '../../src/training/TrainingRun.ts';
import { defaultSetup, type TrainingSetup } from '../../src/training/TrainingSetup.ts';
import { type Simulation, simulateHosts } from '../work/simulateHosts.ts';

/** A browser to train in. */
export const simulate = (isWorkerRefused = false) => simulateHosts(createTrainingJob, isWorkerRefused);

/** Pictures of which a digit lights its own stripe, and noise. */
export function makePictures(count: number, seed: number): LabelledPictures {
  const random = createRandom(seed);
  const greys = new Uint8Array(count * 784);
  const labels = Uint8Array.from({ length: count }, () => random.integer(10));
  for (const [i, label] of labels.entries()) {
    for (let k = 0; k < 784; k++) {
      if (Math.floor(k / 78) === label || random.uniform() < 0.05) greys[i * 784 + k] = random.integer(256);
    }
  }
  return { greys, labels };
}

export async function loadPictures(): Promise<PictureSets> {
  return { training: makePictures(600, 1), test: makePictures(100, 2) };
}

export const smallSetup: TrainingSetup = {
  ...defaultSetup,
  sizes: [784, 8, 10],
  data: 'mnist',
  minibatchSize: 20,
};

export interface SmallRun {
  readonly run: TrainingRun;
  readonly simulation: Simulation;
  readonly state: () => RunState;
}

/** A prepared run that stands at its first snapshot. */
export async function prepareRun(
  setup: Partial<TrainingSetup> = {},
  simulation: Simulation = simulate(),
): Promise<SmallRun> {
  const run = createTrainingRun({ ...smallSetup, ...setup }, { loadPictures }, simulation.hosts);
  // The pictures come after a turn of promises.
  await new Promise((resolve) => setTimeout(resolve));
  simulation.pumpUntil(() => run.getState().snapshots.length === 1);
  return { run, simulation, state: run.getState };
}

/** Trains until so many steps are taken, then pauses and waits for it. */
export function trainTo({ run, simulation, state }: SmallRun, step: number): void {
  run.start();
  simulation.pumpUntil(() => state().latest.step >= step);
  pauseAndWait({ run, simulation, state });
}

export function pauseAndWait({ run, simulation }: SmallRun): void {
  run.pause();
  simulation.pump(20);
}

/** Takes that many single steps. */
export function takeSteps({ run, simulation, state }: SmallRun, count: number): void {
  for (let taken = 0; taken < count; taken++) {
    run.step();
    simulation.pumpUntil(() => state().status === 'paused');
  }
}
