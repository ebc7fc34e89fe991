/**
 * Some hundred digits by the synthetic hand, as examples that a figure counts over; from a seed, and drawn a
 * few at a time, so that the pen never waits for them.
 */
import { createSyntheticHandwriting } from '../../../image/syntheticHandwriting.ts';
import { addExample, createExamples, type Examples } from '../../../network/examples.ts';
import { inputCount } from '../../../network/lessonShape.ts';
import { createRandom } from '../../../network/random.ts';

/** Digits on their way. */
export interface HandDigits {
  /** Those that are drawn so far; the set grows in place. */
  readonly examples: Examples;
  /** How many there will be. */
  readonly wanted: number;
  /** Draws some more. */
  readonly drawOn: () => void;
}

/** Digits drawn in one piece of work: a few milliseconds. */
const pieceSize = 8;

/** The digits of a seed, none of them drawn yet. */
export function createHandDigits(seed: number, wanted: number): HandDigits {
  const examples = createExamples(inputCount, wanted);
  const hand = createSyntheticHandwriting(createRandom(seed));
  const image = new Float64Array(inputCount);
  const drawOn = () => {
    const end = Math.min(wanted, examples.count + pieceSize);
    while (examples.count < end) addExample(examples, image, hand.drawPicture(image));
  };
  return { examples, wanted, drawOn };
}
