/**
 * Examples by the synthetic hand, drawn while the network learns: an epoch is 10,000 digits, on ten batches
 * of 1,000. After each epoch the oldest batch is thrown away and a new one drawn.
 *
 *   epoch e is trained on batches e ... e + 9; batch i is drawn from a seed of its own
 *
 * Drawing a digit takes ten times as long as learning from it. Measured over ten seconds (Adam, minibatch 64,
 * read on MNIST): all digits new 85 %, a quarter of them new 86 %, a tenth of them new 88 %.
 */
import { createSyntheticHandwriting } from '../image/syntheticHandwriting.ts';
import {
  addExample,
  addExamples,
  clearExamples,
  createExamples,
  type Examples,
} from '../network/examples.ts';
import { inputCount } from '../network/lessonShape.ts';
import { createRandom } from '../network/random.ts';
import { type ExampleSupply, probeCount } from './ExampleSupply.ts';

/** Digits on a batch, and batches in an epoch. */
const batchSize = 1000;
const batchesPerEpoch = 10;
/** Held-out digits: the same ones for every run, so that runs can be compared. */
const testCount = 2000;
export const testSeed = 0x7e57;
/** How much of the preparing is done once all batches are drawn; the rest is putting them together. */
const drawnFraction = 0.99;
/** Digits drawn in one piece of work: a few milliseconds on a slow machine. */
const pieceSize = 8;

/** Digits being drawn: as many as are wanted, from a seed. */
interface Batch {
  readonly size: number;
  readonly examples: Examples;
  /** Draws a few; true once all are there. */
  drawOn(): boolean;
}

/** The supply of a run with that seed, a whole number. */
export function createSyntheticSupply(seed: number): ExampleSupply {
  const seeds = createRandom(seed);
  // The first number off the seed is the one that the order of the examples is made from.
  seeds.integer(2 ** 32);
  const firstBatchSeed = seeds.integer(2 ** 32);
  const test = createBatch(testSeed, testCount);
  const probe = createBatch(firstBatchSeed, probeCount);
  const batches = new Map<number, Batch>();
  const examples = createExamples(inputCount, batchSize * batchesPerEpoch);
  let [preparedEpoch, copiedEpoch, copiedCount] = [-1, -1, 0];

  function batchesOf(epoch: number): Batch[] {
    for (const index of batches.keys()) {
      if (index < epoch || index >= epoch + batchesPerEpoch) batches.delete(index);
    }
    return Array.from({ length: batchesPerEpoch }, (_, place) => {
      const index = epoch + place;
      const batch = batches.get(index) ?? createBatch(firstBatchSeed + index, batchSize);
      batches.set(index, batch);
      return batch;
    });
  }

  /** A few more digits on the first batch that is not full; the fraction 0...1 of them all that are there. */
  function drawOn(wanted: readonly Batch[]): number {
    if (!wanted.some((batch) => !batch.drawOn())) return 1;
    const total = (sizeOf: (batch: Batch) => number) => wanted.reduce((sum, batch) => sum + sizeOf(batch), 0);
    return total(({ examples: { count } }) => count) / total(({ size }) => size);
  }

  function prepare(epoch: number): number {
    if (epoch === preparedEpoch) return 1;
    const needed = batchesOf(epoch);
    const drawn = drawOn([test, probe, ...needed]);
    return drawn < 1 ? drawnFraction * drawn : copyBatch(needed, epoch);
  }

  /** All batches of an epoch together, one more at each call. */
  function copyBatch(needed: readonly Batch[], epoch: number): number {
    if (copiedCount === batchesPerEpoch || epoch !== copiedEpoch) copiedCount = 0;
    copiedEpoch = epoch;
    preparedEpoch = -1;
    if (copiedCount === 0) clearExamples(examples);
    addExamples(examples, needed[copiedCount++].examples);
    if (copiedCount < batchesPerEpoch) return drawnFraction;
    preparedEpoch = epoch;
    return 1;
  }
  const prepareHeldOut = () => drawOn([test, probe]);
  return { prepareHeldOut, prepare, examples, test: test.examples, probe: probe.examples };
}

/** Digits of a seed, none of them drawn yet. */
export function createBatch(seed: number, size: number): Batch {
  const examples = createExamples(inputCount, size);
  const hand = createSyntheticHandwriting(createRandom(seed));
  const image = new Float64Array(inputCount);
  const drawOn = () => {
    const end = Math.min(size, examples.count + pieceSize);
    while (examples.count < end) addExample(examples, image, hand.drawPicture(image));
    return examples.count === size;
  };
  return { size, examples, drawOn };
}
