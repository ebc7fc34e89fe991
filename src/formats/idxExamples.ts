/**
 * An IDX file of pictures and one of their labels -> examples to learn from.
 */
import { addExample, createExamples, type Examples } from '../network/examples.ts';
import { inputCount } from '../network/lessonShape.ts';
import { FormatError } from './FormatError.ts';
import { readIdxImages, readIdxLabels } from './idx.ts';

/** The grey value of full ink. */
const fullInk = 255;

/**
 * The labelled pictures of two IDX files (plain or gzip), 784 intensities each. Rejects with a FormatError
 * when one cannot be read, or they do not hold equally many.
 */
export async function readIdxExamples(images: Uint8Array, labels: Uint8Array): Promise<Examples> {
  const [{ count, greys }, digits] = [await readIdxImages(images), await readIdxLabels(labels)];
  if (count !== digits.length) {
    const facts = { images: { name: 'images', count }, labels: { name: 'labels', count: digits.length } };
    throw new FormatError('wrong-value', { says: 'unequal', ...facts });
  }
  const examples = createExamples(inputCount, count);
  for (let i = 0; i < count; i++) {
    const picture = greys.subarray(i * inputCount, (i + 1) * inputCount);
    addExample(
      examples,
      Float64Array.from(picture, (grey) => grey / fullInk),
      digits[i],
    );
  }
  return examples;
}
