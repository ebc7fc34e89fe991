import { describe, expect, it } from 'vitest';
import { askedExamples } from '../../src/training/askedExamples.ts';
import { createTrainingRun } from '../../src/training/createTrainingRun.ts';
import {
  loadPictures,
  pauseAndWait,
  prepareRun,
  simulate,
  smallSetup,
  takeSteps,
  trainTo,
} from './smallRuns.ts';

const weightsOf = (state: { latest: { network: { layers: readonly { weights: Float64Array }[] } } }) =>
  state.latest.network.layers.map(({ weights }) => weights);

describe('a training run', () => {
  it('shows its untrained network at once, and keeps it, measured, when it is prepared', async () => {
    const simulation = simulate();
    const run = createTrainingRun(smallSetup, { loadPictures }, simulation.hosts);
    expect(run.getState()).toMatchObject({ status: 'preparing', snapshots: [], latest: { step: 0 } });
    const { state } = await prepareRun();
    expect(state().status).toBe('paused');
    expect(state().snapshots[0]).toMatchObject({ step: 0, isKept: true, cost: null });
    expect(state().snapshots[0].testAccuracy).toBeLessThan(0.4);
  });

  it('learns', async () => {
    const small = await prepareRun();
    trainTo(small, 600);
    const { latest } = small.state();
    expect(latest.testAccuracy).toBeGreaterThan(0.9);
    expect(latest.accuracy).toBeGreaterThan(0.9);
  });

  it('gives the same numbers again, however it is paused', async () => {
    const one = await prepareRun();
    takeSteps(one, 7);
    const other = await prepareRun();
    trainTo(other, 1);
    other.run.rewind(0);
    takeSteps(other, 3);
    pauseAndWait(other);
    takeSteps(other, 4);
    expect(other.state().latest.step).toBe(7);
    expect(weightsOf(other.state())).toEqual(weightsOf(one.state()));
  });

  it('takes one step, and an epoch, and then rests', async () => {
    const small = await prepareRun();
    takeSteps(small, 1);
    expect(small.state().latest).toMatchObject({ step: 1, epoch: 0, examplesSeen: 20, isKept: true });
    small.run.epoch();
    small.simulation.pumpUntil(() => small.state().status === 'paused');
    expect(small.state().latest).toMatchObject({ step: 30, epoch: 1, examplesSeen: 600 });
  });

  it('is measured after exactly as many examples as it is asked about', async () => {
    for (const minibatchSize of [20, 32]) {
      const small = await prepareRun({ minibatchSize });
      const asked = askedExamples({ ...smallSetup, minibatchSize });
      small.run.start();
      small.simulation.pumpUntil(() => small.state().latest.examplesSeen > asked);
      const measured = small.state().snapshots.find(({ examplesSeen }) => examplesSeen === asked);
      expect(measured?.testAccuracy).toBeGreaterThan(0.9);
      small.run.destroy();
    }
    expect(askedExamples({ data: 'synthetic', minibatchSize: 32 })).toBe(10_000);
    expect(askedExamples({ data: 'mnist', minibatchSize: 32 })).toBe(10_016);
  });

  it('says what it was told to train until, also while it gets ready', async () => {
    const small = await prepareRun();
    expect(small.state().until).toBeNull();
    small.run.epoch();
    expect(small.state()).toMatchObject({ status: 'running', until: 'epoch' });
    small.run.pause();
    expect(small.state().until).toBeNull();
  });

  it('never loses the last moment before a pause', async () => {
    const small = await prepareRun();
    small.run.start();
    small.simulation.pump(10);
    pauseAndWait(small);
    const { latest, snapshots } = small.state();
    expect(latest.isKept).toBe(true);
    expect(latest).toBe(snapshots.at(-1));
    const before = latest.step;
    small.simulation.pump(20);
    expect(small.state().latest.step).toBe(before);
  });

  it('sends no report that nobody has time to look at', async () => {
    const { run, simulation, state } = await prepareRun();
    run.start();
    simulation.pump(3);
    const { snapshots } = state();
    simulation.pump(1, false);
    const { step } = state().latest;
    for (let piece = 0; piece < 5; piece++) simulation.pump(1, false);
    const kept = state().snapshots.length - snapshots.length;
    expect(kept > 0 || state().latest.step === step).toBe(true);
  });

  it('refuses a setup that is none', () => {
    const { hosts } = simulate();
    const sizes = [784, 16, 16, 16, 16, 16, 10];
    expect(() => createTrainingRun({ ...smallSetup, sizes }, {}, hosts)).toThrow(RangeError);
    expect(() => createTrainingRun({ ...smallSetup, learningRate: 0 }, {}, hosts)).toThrow(RangeError);
  });

  it('fails, and says so, when its pictures cannot be loaded', async () => {
    const { hosts } = simulate();
    const run = createTrainingRun(smallSetup, { loadPictures: () => Promise.reject() }, hosts);
    await new Promise((resolve) => setTimeout(resolve));
    expect(run.getState()).toMatchObject({ status: 'failed', trouble: 'no-data' });
    expect(await run.hardest(3)).toBeNull();
  });

  it('stops at the last kept moment when its numbers run away', async () => {
    const small = await prepareRun({ optimiser: 'sgd', hidden: 'relu', learningRate: 1e300, smoothness: 0 });
    small.run.start();
    small.simulation.pumpUntil(() => small.state().status === 'paused');
    expect(small.state().trouble).toBe('ran-away');
    expect(
      weightsOf(small.state())
        .flatMap((weights) => [...weights])
        .every(Number.isFinite),
    ).toBe(true);
  });
});

describe('rewinding a run', () => {
  it('goes on from exactly there, the same each time', async () => {
    const small = await prepareRun({ optimiser: 'adam' });
    takeSteps(small, 3);
    const index = small.state().snapshots.length - 1;
    trainTo(small, 50);
    const ends = [0, 1].map(() => {
      small.run.rewind(index);
      takeSteps(small, 40);
      return weightsOf(small.state());
    });
    expect(small.state().latest.step).toBe(43);
    expect(ends[1]).toEqual(ends[0]);
    const straight = await prepareRun({ optimiser: 'adam' });
    takeSteps(straight, 43);
    expect(weightsOf(straight.state())).toEqual(ends[0]);
  });

  it('drops what came after only once training goes on', async () => {
    const small = await prepareRun();
    takeSteps(small, 5);
    small.run.rewind(2);
    expect(small.state()).toMatchObject({ status: 'paused', rewoundTo: 2, latest: { step: 2 } });
    expect(small.state().snapshots).toHaveLength(6);
    small.run.rewind(4);
    takeSteps(small, 1);
    expect(small.state().snapshots.map(({ step }) => step)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(small.state().rewoundTo).toBeNull();
  });

  it('pauses a run that is going, and hears nothing of what it did meanwhile', async () => {
    const small = await prepareRun();
    trainTo(small, 60);
    small.run.start();
    small.simulation.pump(3);
    small.run.rewind(1);
    const { step } = small.state().snapshots[1];
    takeSteps(small, 1);
    expect(small.state().latest.step).toBe(step + 1);
    expect(small.state().snapshots).toHaveLength(3);
  });
});

describe('a run whose worker is refused or lost', () => {
  it('is trained in the page, with the same numbers', async () => {
    const inWorker = await prepareRun();
    takeSteps(inWorker, 12);
    const inPage = await prepareRun({}, simulate(true));
    takeSteps(inPage, 12);
    expect(inPage.state()).toMatchObject({ place: 'page', trouble: null });
    expect(weightsOf(inPage.state())).toEqual(weightsOf(inWorker.state()));
  });

  it('moves to the page when the worker reports a fault before anything else', async () => {
    const simulation = simulate();
    const run = createTrainingRun(smallSetup, { loadPictures }, simulation.hosts);
    simulation.current().listener.onLost();
    await new Promise((resolve) => setTimeout(resolve));
    simulation.pumpUntil(() => run.getState().status === 'paused');
    expect(run.getState()).toMatchObject({ place: 'page', trouble: null });
  });

  it('goes on from the last kept moment in a new worker', async () => {
    const small = await prepareRun();
    takeSteps(small, 5);
    small.run.start();
    small.simulation.pump(2);
    const kept = small.state().snapshots.length;
    small.simulation.current().listener.onLost();
    expect(small.state()).toMatchObject({ trouble: 'restarted', status: 'running', prepared: 0 });
    expect(small.state().snapshots).toHaveLength(kept);
    await new Promise((resolve) => setTimeout(resolve));
    small.simulation.pumpUntil(() => small.state().latest.step > 60);
    expect(small.simulation.opened).toHaveLength(2);
    const straight = await prepareRun();
    takeSteps(straight, 6);
    small.run.rewind(5);
    takeSteps(small, 1);
    expect(weightsOf(small.state())).toEqual(weightsOf(straight.state()));
  });

  it('notices one that falls silent, after five seconds and no sooner', async () => {
    const small = await prepareRun();
    small.run.start();
    small.simulation.pump(2);
    small.simulation.current().isSilent = true;
    small.simulation.passSeconds(4);
    expect(small.state().trouble).toBeNull();
    small.simulation.passSeconds(2);
    expect(small.state().trouble).toBe('restarted');
  });

  it('moves to the page after three lost workers', async () => {
    const small = await prepareRun();
    for (let loss = 0; loss < 3; loss++) {
      small.simulation.pump(2);
      small.simulation.current().listener.onLost();
      await new Promise((resolve) => setTimeout(resolve));
    }
    expect(small.state()).toMatchObject({ place: 'page', trouble: 'moved' });
    takeSteps(small, 2);
    expect(small.state().latest.step).toBe(2);
  });
});

describe('a run that is stopped', () => {
  it('gives its worker back, keeps its snapshots, and goes on when it is started', async () => {
    const small = await prepareRun();
    small.run.start();
    small.simulation.pump(5);
    small.run.stop();
    small.simulation.pump(20);
    expect(small.state().status).toBe('stopped');
    expect(small.simulation.current().isClosed).toBe(true);
    const { step } = small.state().latest;
    small.run.step();
    await new Promise((resolve) => setTimeout(resolve));
    small.simulation.pumpUntil(() => small.state().status === 'paused');
    expect(small.state().latest.step).toBe(step + 1);
  });

  it('says nothing any more when it is destroyed', async () => {
    const small = await prepareRun();
    let calls = 0;
    small.run.subscribe(() => calls++);
    const question = small.run.hardest(3);
    small.run.destroy();
    small.run.start();
    small.simulation.pump(20);
    expect(await question).toBeNull();
    expect(calls).toBe(0);
    expect(small.simulation.current().isClosed).toBe(true);
  });
});

describe('questions to a run', () => {
  it('finds the held-out examples that cost most', async () => {
    const small = await prepareRun();
    const asked = small.run.hardest(5);
    small.simulation.pump(5);
    const hardest = (await asked) ?? [];
    const costs = hardest.map(({ cost }) => cost);
    expect(costs).toHaveLength(5);
    expect(costs).toEqual([...costs].sort((a, b) => b - a));
    expect(hardest[0].image).toHaveLength(784);
    expect(hardest[0].activations).toEqual(expect.any(Float64Array));
  });

  it.each([
    { layer: 1, j: 3, k: 2 },
    { layer: 0, j: 1, k: null },
    { layer: 0, j: 2, k: 400 },
  ])('measures a slope that central differences agree with, at %o', async (place) => {
    const small = await prepareRun();
    const step = 1e-4;
    const value = valueAt(small.state().latest.network, place);
    const asked = small.run.measureParameter(place, [value - step, value, value + step]);
    small.simulation.pump(40);
    const measured = await asked;
    const [below, at, above] = measured?.costs ?? [];
    expect(measured).toMatchObject({ value, cost: at, exampleCount: 500 });
    const slope = (above - below) / (2 * step);
    expect(Math.abs(slope - (measured?.gradient ?? 0))).toBeLessThan(1e-6 * Math.abs(slope) + 1e-10);
  });

  it('has no answer for a parameter that is not there', async () => {
    const small = await prepareRun();
    const asked = small.run.measureParameter({ layer: 0, j: 8, k: 0 }, []);
    small.simulation.pump(5);
    expect(await asked).toBeNull();
  });

  it('is answered by the next worker when one is lost', async () => {
    const small = await prepareRun();
    const asked = small.run.hardest(1);
    small.simulation.current().listener.onLost();
    await new Promise((resolve) => setTimeout(resolve));
    small.simulation.pumpUntil(() => small.state().status === 'paused');
    small.simulation.pump(10);
    expect(await asked).toHaveLength(1);
  });
});

function valueAt(
  { layers }: { layers: readonly { weights: Float64Array; biases: Float64Array; neuronCount: number }[] },
  { layer, j, k }: { layer: number; j: number; k: number | null },
): number {
  const { weights, biases, neuronCount } = layers[layer];
  return k === null ? biases[j] : weights[k * neuronCount + j];
}
