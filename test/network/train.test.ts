import { describe, expect, it } from 'vitest';
import { activationFunctionNames } from '../../src/network/activationFunctions.ts';
import { createCost } from '../../src/network/costs.ts';
import { copyNetwork } from '../../src/network/createNetwork.ts';
import { evaluate } from '../../src/network/evaluate.ts';
import { addExample, clearExamples, examplesFromImages } from '../../src/network/examples.ts';
import { forward, prediction } from '../../src/network/forward.ts';
import { type OptimiserName, optimiserNames } from '../../src/network/optimisers.ts';
import { constantRate } from '../../src/network/schedules.ts';
import {
  copyTrainingState,
  createTrainingState,
  exampleOrder,
  type TrainingState,
} from '../../src/network/TrainingState.ts';
import { createTrainer, type TrainingOptions } from '../../src/network/train.ts';
import { DenseTwin, type TwinCost } from './denseTwin.ts';
import { flatten, randomDigits, randomNetwork } from './smallCases.ts';

const sizes = [50, 16, 9, 4];
const digits = randomDigits(50, 103, 4);
const examples = examplesFromImages(50, digits.images, digits.labels);
const rates = { sgd: 0.5, momentum: 0.05, adam: 0.005 };

function stateOf(optimiser: OptimiserName, seed = 3): TrainingState {
  return createTrainingState(randomNetwork(sizes, 1), optimiser, seed);
}

function optionsFor(optimiser: OptimiserName): TrainingOptions {
  return {
    cost: createCost('squared'),
    minibatchSize: 10,
    learningRate: constantRate(rates[optimiser]),
    weightDecay: [0.02, 0, 0.01],
  };
}

/** Takes the twin through as many whole epochs as the trainer would go. */
function trainTwin(twin: DenseTwin, state: TrainingState, epochs: number, cost: TwinCost): void {
  const kind = state.optimiser;
  const optimiser = { kind, learningRate: rates[kind], weightDecay: [0.02, 0, 0.01] };
  for (let epoch = 0; epoch < epochs; epoch++) {
    const order = exampleOrder({ ...state, epoch }, examples.count);
    for (let start = 0; start < order.length; start += 10) {
      const indices = [...order.subarray(start, start + 10)];
      const images = indices.map((i) => digits.images[i]);
      twin.trainMinibatch(
        images,
        indices.map((i) => digits.labels[i]),
        cost,
        optimiser,
      );
    }
  }
}

describe.each(optimiserNames)('training by %s', (optimiser) => {
  it('agrees with the dense twin to 1e-12 after 440 steps, the last of each epoch smaller', () => {
    for (const cost of ['squared', 'mixed'] as const) {
      const state = stateOf(optimiser);
      const twin = new DenseTwin(copyNetwork(state.network));
      const trainer = createTrainer(state, { ...optionsFor(optimiser), cost: createCost(cost) });
      for (let epoch = 0; epoch < 40; epoch++) trainer.finishEpoch(examples);
      trainTwin(twin, state, 40, cost);
      expect(state.step).toBe(440);
      expect(twin.largestDifference(state.network)).toBeLessThan(1e-12);
    }
  });

  it('gives the same bytes for the same seed, and others for another', () => {
    const [one, same, other] = [3, 3, 4].map((seed) => {
      const state = stateOf(optimiser, seed);
      createTrainer(state, optionsFor(optimiser)).finishEpoch(examples);
      return flatten(state.network);
    });
    expect(same).toEqual(one);
    expect(other).not.toEqual(one);
  });

  it('comes to the same bytes in slices, across a rewind and in a clone as in one go', () => {
    const whole = stateOf(optimiser);
    const wholeTrainer = createTrainer(whole, optionsFor(optimiser));
    for (let epoch = 0; epoch < 3; epoch++) wholeTrainer.finishEpoch(examples);

    const sliced = stateOf(optimiser);
    const trainer = createTrainer(sliced, optionsFor(optimiser));
    for (let slice = 0; slice < 4; slice++) trainer.advance(examples, 4);
    const kept = copyTrainingState(sliced);
    for (let slice = 0; slice < 7; slice++) trainer.advance(examples, 3);
    for (const start of [kept, structuredClone(kept)]) {
      const resumed = createTrainer(start, optionsFor(optimiser));
      while (start.epoch < 3) resumed.advance(examples, 1);
      expect(start).toEqual(whole);
    }
  });

  it('learns exclusive or', () => {
    const images = [
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ].map((cells) => Float64Array.from(cells));
    const labels = [0, 1, 1, 0];
    const state = createTrainingState(randomNetwork([2, 4, 2], 6), optimiser, 1);
    const trainer = createTrainer(state, {
      cost: createCost('sigmoid-cross-entropy'),
      minibatchSize: 4,
      learningRate: constantRate(optimiser === 'adam' ? 0.05 : rates[optimiser]),
    });
    const table = examplesFromImages(2, images, labels);
    for (let epoch = 0; epoch < 4000; epoch++) trainer.finishEpoch(table);
    for (const [i, image] of images.entries()) {
      const answer = forward(state.network, image).activations[2];
      expect(prediction(answer)).toBe(labels[i]);
      expect(answer[labels[i]]).toBeGreaterThan(0.9);
    }
  });
});

describe('training', () => {
  it('learns to tell bars that lie from bars that stand, by every activation function', () => {
    const images = Array.from({ length: 16 }, (_, i) => {
      const [line, lies] = [i >> 1, i % 2 === 0];
      return Float64Array.from({ length: 64 }, (_, k) => Number((lies ? k >> 3 : k & 7) === line));
    });
    const bars = examplesFromImages(
      64,
      images,
      images.map((_, i) => i % 2),
    );
    for (const f of activationFunctionNames) {
      const state = createTrainingState(randomNetwork([64, 9, 2], 1, f), 'adam', 1);
      const trainer = createTrainer(state, {
        cost: createCost('softmax-cross-entropy'),
        minibatchSize: 4,
        learningRate: constantRate(0.02),
      });
      for (let epoch = 0; epoch < 60; epoch++) trainer.finishEpoch(bars);
      expect(evaluate(state.network, bars).accuracy).toBe(1);
    }
  });

  it('reports cost and accuracy of the examples as they were met', () => {
    const state = stateOf('sgd');
    const { accuracy, meanCost } = evaluate(state.network, examples);
    const trainer = createTrainer(state, { ...optionsFor('sgd'), minibatchSize: 103 });
    const report = trainer.advance(examples, 1);
    expect(report).toMatchObject({ steps: 1, examples: 103, accuracy, learningRate: 0.5, isEpochOver: true });
    expect(report.cost).toBeCloseTo(meanCost, 12);
  });

  it('sees every example once an epoch, in another order each time', () => {
    const state = stateOf('sgd');
    const orders = [0, 1, 2].map((epoch) => [...exampleOrder({ ...state, epoch }, 50)]);
    for (const order of orders) expect([...order].sort((a, b) => a - b)).toEqual([...Array(50).keys()]);
    expect(new Set(orders.map(String)).size).toBe(3);
  });

  it('stops when told to and goes on where it stopped', () => {
    const signal = { aborted: false };
    const state = stateOf('sgd');
    const trainer = createTrainer(state, optionsFor('sgd'));
    const onReport = () => {
      signal.aborted = true;
    };
    expect(trainer.finishEpoch(examples, { signal, onReport, reportEvery: 3 })).toBe(false);
    expect(state).toMatchObject({ step: 3, position: 30, epoch: 0 });
    expect(trainer.finishEpoch(examples)).toBe(true);
    expect(state).toMatchObject({ step: 11, position: 0, epoch: 1, examplesSeen: 103 });
  });

  it('follows the schedule through the planned examples', () => {
    const asked: number[] = [];
    const learningRate = (progress: number) => {
      asked.push(progress);
      return 0.1;
    };
    const trainer = createTrainer(stateOf('sgd'), {
      ...optionsFor('sgd'),
      learningRate,
      plannedExamples: 40,
    });
    trainer.advance(examples, 4);
    expect(asked).toEqual([0, 0.25, 0.5, 0.75]);
  });

  it('goes by other examples from epoch to epoch, in the same memory or not', () => {
    const stream = examplesFromImages(50, digits.images.slice(0, 20), digits.labels.slice(0, 20));
    const [refilled, separate] = [stateOf('adam'), stateOf('adam')];
    const refilledTrainer = createTrainer(refilled, optionsFor('adam'));
    const separateTrainer = createTrainer(separate, optionsFor('adam'));
    for (const start of [0, 30, 60]) {
      const images = digits.images.slice(start, start + 20);
      const labels = digits.labels.slice(start, start + 20);
      clearExamples(stream);
      images.forEach((image, i) => {
        addExample(stream, image, labels[i]);
      });
      refilledTrainer.finishEpoch(stream);
      separateTrainer.finishEpoch(examplesFromImages(50, images, labels));
    }
    expect(refilled).toEqual(separate);
  });

  it('shrinks the weights of the layers that decay, and no bias', () => {
    const state = stateOf('sgd');
    const before = copyNetwork(state.network);
    const learningRate = constantRate(1e-9);
    createTrainer(state, { ...optionsFor('sgd'), learningRate, weightDecay: [2e8] }).advance(examples, 1);
    expect(state.network.layers[0].weights[7] / before.layers[0].weights[7]).toBeCloseTo(0.8, 6);
    expect(state.network.layers[1].weights[7]).toBeCloseTo(before.layers[1].weights[7], 6);
    expect(state.network.layers[0].biases[7]).toBeCloseTo(before.layers[0].biases[7], 6);
  });

  it('lets a hook change the network after each step, at the rate of that step', () => {
    const state = stateOf('adam');
    const afterSteps: number[] = [];
    const afterStep: TrainingOptions['afterStep'] = (network, rate) => {
      afterSteps.push(rate);
      network.layers[0].weights.fill(0, 0, 16);
    };
    createTrainer(state, { ...optionsFor('adam'), afterStep }).advance(examples, 5);
    expect(afterSteps).toEqual([0.005, 0.005, 0.005, 0.005, 0.005]);
    expect(state.network.layers[0].weights.subarray(0, 16).every((w) => w === 0)).toBe(true);
  });

  it('trains towards targets of several bright outputs a label', () => {
    const targets = [Float64Array.of(1, 1, 0), Float64Array.of(0, 1, 1)];
    const images = [Float64Array.of(1, 0), Float64Array.of(0, 1)];
    const state = createTrainingState(randomNetwork([2, 5, 3], 1), 'adam', 1);
    const cost = createCost('sigmoid-cross-entropy', { targets });
    const trainer = createTrainer(state, { cost, minibatchSize: 2, learningRate: constantRate(0.05) });
    const pair = examplesFromImages(2, images, [0, 1]);
    for (let epoch = 0; epoch < 300; epoch++) trainer.finishEpoch(pair);
    const answers = images.map((image) => [...forward(state.network, image).activations[2]].map(Math.round));
    expect(answers).toEqual([
      [1, 1, 0],
      [0, 1, 1],
    ]);
  });

  it('keeps an unlit weight at an exact number for ever, with none of the tiny ones that slow a processor', () => {
    const state = createTrainingState(randomNetwork([2, 1], 1), 'adam', 1);
    const options = { cost: createCost('squared'), minibatchSize: 1, learningRate: constantRate(0.001) };
    const trainer = createTrainer(state, options);
    trainer.finishEpoch(examplesFromImages(2, [Float64Array.of(1, 1)], [0]));
    const onlyFirst = examplesFromImages(2, [Float64Array.of(1, 0)], [0]);
    for (let epoch = 0; epoch < 9000; epoch++) trainer.finishEpoch(onlyFirst);
    expect(state.memory.first?.layers[0].weights[1]).toBe(0);
    expect(state.memory.first?.layers[0].weights[0]).not.toBe(0);
  });

  it('refuses impossible minibatches and examples that do not fit', () => {
    for (const minibatchSize of [0, -1, 1.5, Number.NaN]) {
      expect(() => createTrainer(stateOf('sgd'), { ...optionsFor('sgd'), minibatchSize })).toThrow(
        RangeError,
      );
    }
    const trainer = createTrainer(stateOf('sgd'), optionsFor('sgd'));
    expect(() => trainer.advance(examplesFromImages(50, [], []), 1)).toThrow('no examples');
    expect(() => trainer.advance(examplesFromImages(3, [new Float64Array(3)], [0]), 1)).toThrow('3 cells');
    const tooHigh = examplesFromImages(50, [digits.images[0]], [4]);
    expect(() => trainer.advance(tooHigh, 1)).toThrow('label 4');
    trainer.advance(examples, 1);
    const swapped = examplesFromImages(
      50,
      digits.images,
      digits.labels.map(() => 4),
    );
    expect(() => trainer.advance(swapped, 1)).toThrow('label 4');
  });
});
