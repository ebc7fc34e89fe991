/**
 * What a larger network, the teacher, answers to the examples of a bank: not only which digit it is, but what
 * else it nearly is (Hinton, Vinyals and Dean, 2015). A small network that learns this is told more of each
 * example than a label says. It is told so of strokes alone, which few people drew: MNIST's pictures, of many
 * people, keep their labels, by which more of them are read.
 *
 *   y_j = share softmax_j(z / temperature) + (1 - share) [j is the label]     z: at the teacher's outputs
 *
 * The engine's costs know one y a label. So an example's label becomes its place in the chunk that is learned
 * from, and the costs' targets are those of the chunk.
 */
import { type Examples, viewExample } from '../../src/network/examples.ts';
import { createForwardPass, forwardLit } from '../../src/network/forward.ts';
import { createLitCells } from '../../src/network/LitCells.ts';
import { digitCount } from '../../src/network/lessonShape.ts';
import type { Network } from '../../src/network/Network.ts';
import type { BankWatcher } from './exampleBank.ts';

/** How a stage is taught. */
export interface Teaching {
  /** Above 1 the teacher's answers are softer than its own outputs. */
  readonly temperature: number;
  /** The share of the teacher's answer in y, 0...1; the rest is the label's. */
  readonly share: number;
}

/** The answers to the examples of a bank, and those to the chunk at work. */
export interface TaughtAnswers {
  /** y (10) of each example of the chunk, by its place in it. Others at the next chunk. */
  readonly targets: readonly Float64Array[];
  /** Lets the teacher look at what a bank holds. */
  readonly watcher: BankWatcher;
}

/** Labels from here on are digits that the teacher is asked about; those below are digits as they are. */
export const taughtLabelsFrom = digitCount;

/** The most examples of a chunk: a label has eight bits. Whole minibatches of 64 and of 96. */
export const taughtChunkSize = 192;

/** A teacher's answers, for a bank that begins empty. The teacher is not changed. */
export function createTaughtAnswers(teacher: Network, { temperature, share }: Teaching): TaughtAnswers {
  const pass = createForwardPass(teacher);
  const zs = pass.zs[pass.zs.length - 1];
  const lit = createLitCells(0);
  const leaves: Float64Array[] = [];
  const targets = Array.from({ length: taughtChunkSize }, () => new Float64Array(digitCount));

  function answer(examples: Examples, i: number, into: Float64Array): void {
    const label = examples.labels[i];
    into.fill(0);
    if (label >= taughtLabelsFrom) {
      viewExample(examples, i, lit);
      forwardLit(teacher, lit, pass);
      softmax(zs, temperature, into);
      for (let j = 0; j < digitCount; j++) into[j] *= share;
      into[label - taughtLabelsFrom] += 1 - share;
    } else into[label] = 1;
  }

  return {
    targets,
    watcher: {
      onFill(leaf, examples) {
        leaves[leaf] ??= new Float64Array(examples.count * digitCount);
        for (let i = 0; i < examples.count; i++) answer(examples, i, answerAt(leaves[leaf], i));
      },
      onHandOut(leaf, i, place) {
        targets[place].set(answerAt(leaves[leaf], i));
      },
    },
  };
}

/** Each label becomes the example's place, by which its targets are found. Mutates the examples. */
export function labelByPlace(examples: Examples): void {
  for (let i = 0; i < examples.count; i++) examples.labels[i] = i;
}

function answerAt(answers: Float64Array, i: number): Float64Array {
  return answers.subarray(i * digitCount, (i + 1) * digitCount);
}

/** Fills `into` with softmax(z / temperature). */
function softmax(zs: Float64Array, temperature: number, into: Float64Array): void {
  const largest = zs.reduce((most, z) => Math.max(most, z));
  let sum = 0;
  for (let j = 0; j < zs.length; j++) {
    into[j] = Math.exp((zs[j] - largest) / temperature);
    sum += into[j];
  }
  for (let j = 0; j < zs.length; j++) into[j] /= sum;
}
