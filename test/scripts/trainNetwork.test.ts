import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCheckpoint, runKey, writeCheckpoint } from '../../scripts/train/checkpoint.ts';
import { chooseEncoding, isTolerable } from '../../scripts/train/chooseEncoding.ts';
import { measureNetwork, validationSets } from '../../scripts/train/measureNetwork.ts';
import { recipes, shortened, sizesOf } from '../../scripts/train/recipes.ts';
import type { Recipe } from '../../scripts/train/Stage.ts';
import { type Progress, trainNetwork } from '../../scripts/train/trainNetwork.ts';
import { writeNetwork } from '../../src/formats/networkFile.ts';
import { copyNetwork } from '../../src/network/createNetwork.ts';
import type { Network } from '../../src/network/Network.ts';
import { syntheticData } from './syntheticData.ts';

const data = syntheticData();
/** All three stages of the real recipe, 30,000 examples in all. */
const short = shortened(recipes.trained, 1 / 1100);
const teacher = trainNetwork(shortened(recipes.teacher, 1 / 400), data, {
  seed: 1,
  sizes: sizesOf('teacher'),
  onProgress: () => {},
});

function run(recipe: Recipe, seed: number, progress: Progress[] = []) {
  return trainNetwork(recipe, data, { seed, teacher, onProgress: (step) => progress.push(step) });
}

const trained = run(short, 1);

describe('Training by a recipe', () => {
  it('gives the same bytes for the same seed, and others for another', () => {
    const bytes = writeNetwork(trained, 'float32');
    expect(writeNetwork(run(short, 1), 'float32')).toEqual(bytes);
    expect(writeNetwork(run(short, 2), 'float32')).not.toEqual(bytes);
  });

  it('comes to the same bytes when it is stopped after a segment and goes on from the file', () => {
    const banked = short.slice(0, 2).map((stage, index) => ({
      ...stage,
      examples: 4000,
      bank: { leaves: 4, leafExamples: 240 },
      ...(index === 1 && { averageKept: 0.99 }),
    }));
    const options = { seed: 3, teacher, segmentExamples: 1920, onProgress: () => {} };
    const whole = writeNetwork(trainNetwork(banked, data, options), 'float32');
    const file = join(mkdtempSync(join(tmpdir(), 'inklight-run-')), 'run.checkpoint');
    const key = runKey(['this run']);
    for (const stopped of [1, 3]) {
      let segments = 0;
      const stop = new Error('stopped');
      expect(() =>
        trainNetwork(banked, data, {
          ...options,
          onCheckpoint: (checkpoint) => {
            writeCheckpoint(file, key, checkpoint);
            segments++;
            if (segments === stopped) throw stop;
          },
        }),
      ).toThrow(stop);
      const resumed = readCheckpoint(file, key);
      expect(resumed).not.toBeNull();
      const network = trainNetwork(banked, data, { ...options, resumed });
      expect(writeNetwork(network, 'float32'), `stopped after ${stopped} segments`).toEqual(whole);
    }
    expect(() => readCheckpoint(file, runKey(['another run']))).toThrow('another run');
    rmSync(dirname(file), { recursive: true });
  });

  it('learns an easy task, on pictures and on drawings', () => {
    const { mnistTest, heldOutWriters } = measureNetwork(trained, data);
    expect(mnistTest.accuracy).toBeGreaterThan(0.8);
    expect(heldOutWriters.accuracy).toBeGreaterThan(0.8);
    expect(measureNetwork(run([], 1), data).mnistTest.accuracy).toBeLessThan(0.4);
  });

  it('of a stage that is taught asks for a teacher, whose answers change what is learned', () => {
    expect(() => trainNetwork(short, data, { seed: 1, onProgress: () => {} })).toThrow('--teacher');
    const [{ teaching, ...untaught }] = short;
    expect(teaching?.temperature).toBeGreaterThan(1);
    const first = (recipe: Recipe) => writeNetwork(run(recipe, 1), 'float32');
    expect(first([untaught])).not.toEqual(first(short.slice(0, 1)));
    expect(teacher.sizes).toEqual(sizesOf('teacher'));
  });

  it('smooths the weight pictures where a stage asks for it', () => {
    const roughnessAt = (totalVariation: number) => {
      const network = run([{ ...short[1], totalVariation }], 1);
      return measureNetwork(network, data).roughness;
    };
    expect(roughnessAt(0.1)).toBeLessThan(0.9 * roughnessAt(0));
  });

  it('sees as many examples as the recipe says, to the nearest minibatch', () => {
    const progress: Progress[] = [];
    run(short, 1, progress);
    const planned = short.reduce((sum, stage) => sum + stage.examples, 0);
    const last = progress[progress.length - 1];
    expect(last.examplesPlanned).toBe(planned);
    expect(Math.abs(last.examplesSeen - planned)).toBeLessThan(96);
    expect(progress.map(({ stage }) => stage)).toEqual([0, 1, 2]);
  });

  it('gives the same bytes for the same seed where parts are taught, and keeps what is far small', () => {
    // At a rate at which a few steps show it, and without the average, which keeps what was there.
    const hoped = shortened(recipes.hoped, 1 / 2000).map(({ averageKept: _, ...stage }) => ({
      ...stage,
      learningRate: { rate: 4e-3 },
    }));
    const network = run(hoped, 1);
    expect(writeNetwork(run(hoped, 1), 'float32')).toEqual(writeNetwork(network, 'float32'));
    // Neuron 0 looks at the upper left: the last cell is 29 cells away.
    const { weights } = network.layers[0];
    expect(Math.abs(weights[783 * 16])).toBeLessThan(1e-6);
    expect(Math.abs(weights[(7 * 28 + 7) * 16])).toBeGreaterThan(1e-3);
  });

  it('goes on from the weights that it is given, and leaves those as they are', () => {
    const begun = writeNetwork(trained, 'float32');
    const options = { seed: 1, start: trained, onProgress: () => {} };
    expect(writeNetwork(trainNetwork([], data, options), 'float32')).toEqual(begun);
    const [stage] = shortened(recipes.hoped, 1 / 4000);
    expect(writeNetwork(trainNetwork([stage], data, options), 'float32')).not.toEqual(begun);
    expect(writeNetwork(trained, 'float32')).toEqual(begun);
  });

  it('ends with the average of the weights where a stage asks for it', () => {
    // Few steps, of which the average keeps nearly all of what was before them.
    const start = run([], 1);
    const stage = { ...short[0], examples: 640 };
    const distance = (network: Network) =>
      Math.hypot(...network.layers[1].weights.map((w, i) => w - start.layers[1].weights[i]));
    const averaged = run([{ ...stage, averageKept: 0.99 }], 1);
    expect(distance(averaged)).toBeGreaterThan(0);
    expect(distance(averaged)).toBeLessThan(0.2 * distance(run([stage], 1)));
    expect(distance(run([{ ...stage, averageKept: 0 }], 1))).toBeCloseTo(distance(run([stage], 1)), 9);
  });

  it('of plain pictures goes through the same ones again and again', () => {
    const [stage] = recipes.plain;
    const network = run([{ ...stage, examples: 40 * 200 }], 1);
    expect(measureNetwork(network, data).mnistTest.accuracy).toBeGreaterThan(0.9);
  });
});

describe('The shipped encoding', () => {
  const sets = validationSets(data);

  it('is int8 when that costs nothing', () => {
    const plain = run([{ ...recipes.plain[0], examples: 40 * 200 }], 1);
    const shipped = chooseEncoding(plain, sets);
    expect(shipped.encoding).toBe('int8');
    expect(shipped.bytes).toEqual(writeNetwork(plain, 'int8'));
  });

  it('may cost a tenth of a point, five digits of 5,000, and not one more', () => {
    expect(isTolerable(0.9732 - 0.9722)).toBe(true);
    expect(isTolerable(0.9732 - 0.972)).toBe(false);
  });

  it('is float32 when one huge weight leaves no steps for the others', () => {
    const network = copyNetwork(trained);
    network.layers[0].weights[0] = 1000;
    expect(chooseEncoding(network, sets).encoding).toBe('float32');
  });
});
