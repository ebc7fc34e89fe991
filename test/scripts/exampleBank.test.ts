/** A bank hands each example out as often as it has leaves, and once in a pass. */
import { expect, test } from 'vitest';
import { createExampleBank } from '../../scripts/train/exampleBank.ts';
import { addExample, clearExamples, createExamples, type Examples } from '../../src/network/examples.ts';
import { inputCount } from '../../src/network/lessonShape.ts';
import { createRandom } from '../../src/network/random.ts';

/** A stream whose examples can be told apart: the first cell says which it is. */
function numbered() {
  const image = new Float64Array(inputCount);
  let made = 0;
  const fill = (examples: Examples, count: number) => {
    clearExamples(examples);
    for (let added = 0; added < count; added++) {
      image[0] = ++made;
      addExample(examples, image, made % 10);
    }
  };
  return { fill, made: () => made };
}

/** Which examples come in a pass, of a bank of 4 leaves with 5 examples each. */
function passesOf(count: number, seed = 1) {
  const { fill, made } = numbered();
  const bank = createExampleBank(createRandom(seed), fill, { leaves: 4, leafExamples: 5 });
  const examples = createExamples(inputCount);
  const passes = Array.from({ length: count }, () => {
    // In chunks that do not divide a pass.
    const seen: number[] = [];
    for (const size of [7, 7, 6]) {
      bank(examples, size);
      for (let i = 0; i < examples.count; i++) {
        const number = examples.intensities[examples.offsets[i]];
        expect(examples.labels[i]).toBe(number % 10);
        seen.push(number);
      }
    }
    return seen;
  });
  return { passes, made: made() };
}

test('every example comes once in a pass, and in as many passes as there are leaves', () => {
  const { passes, made } = passesOf(12);
  for (const pass of passes) expect(new Set(pass).size).toBe(20);
  expect(made).toBe(20 + 11 * 5);
  const times = new Map<number, number>();
  for (const number of passes.flat()) times.set(number, (times.get(number) ?? 0) + 1);
  // Those of the first leaves are replaced sooner, those of the last are still there.
  expect([...times.values()].every((count) => count <= 4)).toBe(true);
  for (let number = 21; number <= made - 15; number++) expect(times.get(number)).toBe(4);
});

test('the order is that of the seed', () => {
  expect(passesOf(3).passes).toEqual(passesOf(3).passes);
  expect(passesOf(3).passes).not.toEqual(passesOf(3, 2).passes);
  const [first, second] = passesOf(2).passes;
  expect(second).not.toEqual(first);
});
