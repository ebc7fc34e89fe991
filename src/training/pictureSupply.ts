/**
 * Examples from pictures that were loaded (MNIST, or files of the reader's): an epoch is every training
 * picture once.
 */
import { addExample, createExamples, type Examples } from '../network/examples.ts';
import { digitCount, inputCount } from '../network/lessonShape.ts';
import { type ExampleSupply, probeCount } from './ExampleSupply.ts';
import type { LabelledPictures, PictureSets } from './TrainingRun.ts';

/** The grey value of full ink. */
const fullInk = 255;
/** Pictures taken in in one piece of work. */
const pieceSize = 250;

/**
 * A supply of those pictures. Throws RangeError when there are none of either kind, not 784 greys for each
 * label, or a label that is no digit.
 */
export function createPictureSupply({ training, test }: PictureSets): ExampleSupply {
  const heldOut = [takeIn(test, test.labels.length), takeIn(training, probeCount)];
  const sets = [...heldOut, takeIn(training, training.labels.length)];
  const [testSet, probeSet, trainingSet] = sets.map(({ examples }) => examples);
  return {
    prepareHeldOut: () => takeOn(heldOut),
    prepare: () => takeOn(sets),
    examples: trainingSet,
    test: testSet,
    probe: probeSet,
  };
}

/** A few more pictures of the first set that is not all there; the fraction 0...1 of them all that are. */
function takeOn(sets: readonly ReturnType<typeof takeIn>[]): number {
  if (sets.every(({ takeMore }) => takeMore())) return 1;
  const total = sets.reduce((sum, { size }) => sum + size, 0);
  return sets.reduce((sum, { examples }) => sum + examples.count, 0) / total;
}

/**
 * The first pictures of a set, on their way to being examples; takeMore takes in a few and says whether all
 * are there. Throws RangeError as createPictureSupply does.
 */
export function takeIn({ greys, labels }: LabelledPictures, most: number) {
  const size = Math.min(most, labels.length);
  if (size === 0) throw new RangeError('There are no pictures.');
  if (greys.length !== labels.length * inputCount) {
    throw new RangeError(`${labels.length} pictures have ${greys.length} greys.`);
  }
  if (labels.some((label) => label >= digitCount)) throw new RangeError('A label is not a digit.');
  const examples: Examples = createExamples(inputCount, size);
  const image = new Float64Array(inputCount);
  const takeMore = () => {
    const end = Math.min(size, examples.count + pieceSize);
    for (let i = examples.count; i < end; i++) {
      for (let k = 0; k < inputCount; k++) image[k] = greys[i * inputCount + k] / fullInk;
      addExample(examples, image, labels[i]);
    }
    return examples.count === size;
  };
  return { size, examples, takeMore };
}
