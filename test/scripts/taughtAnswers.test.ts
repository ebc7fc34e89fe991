import { describe, expect, it } from 'vitest';
import { createExampleBank } from '../../scripts/train/exampleBank.ts';
import {
  createTaughtAnswers,
  labelByPlace,
  taughtChunkSize,
  taughtLabelsFrom,
} from '../../scripts/train/taughtAnswers.ts';
import { addExample, clearExamples, createExamples, readImage } from '../../src/network/examples.ts';
import { forward } from '../../src/network/forward.ts';
import { inputCount } from '../../src/network/lessonShape.ts';
import { createRandom } from '../../src/network/random.ts';
import { randomImage, randomNetwork } from '../network/smallCases.ts';

const teacher = randomNetwork([inputCount, 12, 10], 5);

/** A chunk of a bank whose examples the teacher has looked at, and their labels before they became places. */
function chunkOf(temperature: number, share: number, labelsFrom = taughtLabelsFrom) {
  let made = 0;
  const fill = (examples: ReturnType<typeof createExamples>, count: number) => {
    clearExamples(examples);
    for (let added = 0; added < count; added++) {
      made++;
      addExample(examples, randomImage(inputCount, made, 0.2), labelsFrom + (made % 10));
    }
  };
  const answers = createTaughtAnswers(teacher, { temperature, share });
  const options = { leaves: 3, leafExamples: 40 };
  const bank = createExampleBank(createRandom(1), fill, options, answers.watcher);
  const examples = createExamples(inputCount, 50);
  // The fourth chunk of 50 comes from a bank of 120 of which a third has been made anew.
  for (let chunk = 0; chunk < 4; chunk++) bank(examples, 50);
  const labels = [...examples.labels.subarray(0, examples.count)];
  labelByPlace(examples);
  return { answers, examples, labels };
}

/** softmax(z / temperature) of one picture, from its equation. */
function softAnswer(image: Float64Array, temperature: number): number[] {
  const zs = [...forward(teacher, image).zs[1]].map((z) => Math.exp(z / temperature));
  const sum = zs.reduce((all, z) => all + z, 0);
  return zs.map((z) => z / sum);
}

describe('The answers of a teacher', () => {
  it('are softmax(z / temperature), of just the examples that were handed out, at their places', () => {
    const { answers, examples } = chunkOf(2, 1);
    for (let i = 0; i < examples.count; i++) {
      const wanted = softAnswer(readImage(examples, i), 2);
      const y = answers.targets[examples.labels[i]];
      for (const [j, share] of wanted.entries()) expect(y[j]).toBeCloseTo(share, 12);
    }
  });

  it('leave the rest of the share to the label', () => {
    const { answers, examples, labels } = chunkOf(3, 0.7);
    for (const [i, label] of labels.entries()) {
      const soft = softAnswer(readImage(examples, i), 3);
      const digit = label - taughtLabelsFrom;
      expect(answers.targets[i][digit]).toBeCloseTo(0.7 * soft[digit] + 0.3, 12);
      expect(answers.targets[i].reduce((sum, y) => sum + y, 0)).toBeCloseTo(1, 12);
    }
  });

  it('are not asked for of digits with labels of their own: y is 1 for the label, 0 elsewhere', () => {
    const { answers, labels } = chunkOf(2, 1, 0);
    for (const [i, label] of labels.entries()) {
      expect([...answers.targets[i]]).toEqual(Array.from({ length: 10 }, (_, j) => Number(j === label)));
    }
  });

  it('go by labels of eight bits, and by whole minibatches of 64 and of 96', () => {
    expect(taughtChunkSize).toBeLessThanOrEqual(256);
    expect([taughtChunkSize % 64, taughtChunkSize % 96]).toEqual([0, 0]);
    const { examples } = chunkOf(2, 1);
    expect([...examples.labels.subarray(0, 50)]).toEqual(Array.from({ length: 50 }, (_, i) => i));
  });
});
