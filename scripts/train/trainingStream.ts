/**
 * An endless stream of examples to train on, no two alike: MNIST's pictures, people's pen strokes and the
 * synthetic hand's, in given proportions, each changed a little before it is handed over. Every original
 * comes up once before any comes up again.
 */
import { createSyntheticHandwriting } from '../../src/image/syntheticHandwriting.ts';
import { addExample, clearExamples, type Examples } from '../../src/network/examples.ts';
import { inputCount } from '../../src/network/lessonShape.ts';
import type { Random } from '../../src/network/random.ts';
import { createDrawingAugmenter, type DrawingStrengths } from './augmentDrawing.ts';
import { createImageAugmenter, type ImageStrengths } from './augmentImage.ts';
import type { TrainingData } from './loadTrainingData.ts';

/** What a stream is made of. */
export interface StreamOptions {
  /** The fraction of the first tablet's pen strokes among the examples, 0...1. */
  readonly penShare: number;
  /** The fraction of the strokes of many tablets (UNIPEN), 0...1; none if absent. */
  readonly unipenShare?: number;
  /** The fraction of digits by the synthetic hand, which bends them itself, 0...1; none if absent. */
  readonly syntheticShare?: number;
  /**
   * What is added to the labels of digits in strokes, the synthetic hand's too, to tell them from pictures; 0
   * if absent.
   */
  readonly strokeLabelsFrom?: number;
  readonly imageStrengths: ImageStrengths;
  readonly drawingStrengths: DrawingStrengths;
}

/** Empties the examples and fills them with the next `count` of the stream. */
export type FillExamples = (examples: Examples, count: number) => void;

/** What a stream draws from. */
export type StreamData = Pick<TrainingData, 'trainingPictures' | 'trainingDigits' | 'unipen'>;

/**
 * A stream that draws all its chance from `random`. Throws where a fraction is asked for of what is not
 * there.
 */
export function createTrainingStream(
  random: Random,
  { trainingPictures: pictures, trainingDigits, unipen }: StreamData,
  options: StreamOptions,
): FillExamples {
  const { penShare, unipenShare = 0, syntheticShare = 0, strokeLabelsFrom = 0 } = options;
  if (unipenShare > 0 && !unipen)
    throw new Error('This recipe needs the strokes of many tablets: --unipen FILE.');
  const augmentImage = createImageAugmenter(random, options.imageStrengths);
  const augmentDrawing = createDrawingAugmenter(random, options.drawingStrengths);
  const nextPicture = createDeck(random, pictures.labels.length);
  const hands = [trainingDigits, unipen?.training ?? []].map((digits) => ({
    digits,
    next: createDeck(random, digits.length),
  }));
  const syntheticHand = createSyntheticHandwriting(random);
  const image = new Float64Array(inputCount);
  return (examples, count) => {
    clearExamples(examples);
    for (let added = 0; added < count; added++) {
      const chance = random.uniform();
      if (chance < penShare + unipenShare) {
        const { digits, next } = hands[chance < penShare ? 0 : 1];
        const { drawing, label } = digits[next()];
        augmentDrawing(drawing, image);
        addExample(examples, image, strokeLabelsFrom + label);
      } else if (chance < penShare + unipenShare + syntheticShare) {
        addExample(examples, image, strokeLabelsFrom + syntheticHand.drawPicture(image));
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
