/**
 * Data as the engine takes it, unchanged: MNIST's pictures as they are, pen strokes as the page would feed
 * them.
 */
import type { PenDigit } from '../../src/formats/penStrokes.ts';
import { normalise } from '../../src/image/normalise.ts';
import { addExample, createExamples, type Examples } from '../../src/network/examples.ts';
import { inputCount } from '../../src/network/lessonShape.ts';
import type { Pictures } from './loadTrainingData.ts';
import { readPlain } from './paddedPicture.ts';

/** All pictures, in order. */
export function examplesOfPictures({ greys, labels }: Pictures): Examples {
  const examples = createExamples(inputCount, labels.length);
  const image = new Float64Array(inputCount);
  for (const [index, label] of labels.entries()) {
    readPlain(greys, index * inputCount, image);
    addExample(examples, image, label);
  }
  return examples;
}

/** All digits, in order, normalised and drawn with their own pen. */
export function examplesOfDigits(digits: readonly PenDigit[]): Examples {
  const examples = createExamples(inputCount, digits.length);
  const image = new Float64Array(inputCount);
  for (const { drawing, label } of digits) {
    normalise(drawing, { image });
    addExample(examples, image, label);
  }
  return examples;
}
