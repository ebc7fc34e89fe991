/**
 * An endless stream of examples to train on, no two alike: MNIST's pictures and people's pen strokes, in a
 * given proportion, each changed a little before it is handed over. Every original comes up once before any
 * comes up again.
 */
import type { PenDigit } from '../../src/formats/penStrokes.ts';
import { addExample, clearExamples, type Examples } from '../../src/network/examples.ts';
import { inputCount } from '../../src/network/lessonShape.ts';
import type { Random } from '../../src/network/random.ts';
import { createDrawingAugmenter, type DrawingStrengths } from './augmentDrawing.ts';
import { createImageAugmenter, type ImageStrengths } from './augmentImage.ts';
import type { Pictures } from './loadTrainingData.ts';

/** What a stream is made of. */
export interface StreamOptions {
  /** The share of pen strokes among the examples, 0...1. */
  readonly penShare: number;
  readonly imageStrengths: ImageStrengths;
  readonly drawingStrengths: DrawingStrengths;
}

/** Empties the examples and fills them with the next `count` of the stream. */
export type FillExamples = (examples: Examples, count: number) => void;

/**
 * A stream that draws all its chance from `random`. A share that is not 0 needs digits, one that is not 1
 * pictures.
 */
export function createTrainingStream(
  random: Random,
  pictures: Pictures,
  digits: readonly PenDigit[],
  options: StreamOptions,
): FillExamples {
  const augmentImage = createImageAugmenter(random, options.imageStrengths);
  const augmentDrawing = createDrawingAugmenter(random, options.drawingStrengths);
  const nextPicture = createDeck(random, pictures.labels.length);
  const nextDigit = createDeck(random, digits.length);
  const image = new Float64Array(inputCount);
  return (examples, count) => {
    clearExamples(examples);
    for (let added = 0; added < count; added++) {
      if (random.uniform() < options.penShare) {
        const { drawing, label } = digits[nextDigit()];
        augmentDrawing(drawing, image);
        addExample(examples, image, label);
      } else {
        const picture = nextPicture();
        augmentImage(pictures.greys, picture * inputCount, image);
        addExample(examples, image, pictures.labels[picture]);
      }
    }
  };
}

/** Deals 0...n-1 in random order, again and again, shuffled anew each time. */
function createDeck(random: Random, n: number): () => number {
  const order = Uint32Array.from({ length: n }, (_, index) => index);
  let next = n;
  return () => {
    if (next === n) {
      random.shuffle(order);
      next = 0;
    }
    return order[next++];
  };
}
