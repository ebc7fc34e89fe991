/**
 * The stream of real digits with digits of the synthetic hand among them, whose labels tell their style, and
 * so which parts were drawn (see labelling.ts).
 */

import { normalise } from '../../src/image/normalise.ts';
import { createSyntheticHandwriting } from '../../src/image/syntheticHandwriting.ts';
import { addExample } from '../../src/network/examples.ts';
import { inputCount } from '../../src/network/lessonShape.ts';
import type { Random } from '../../src/network/random.ts';
import type { StyleLabels } from './labelling.ts';
import type { FillExamples } from './trainingStream.ts';

/**
 * A stream with that fraction of synthetic digits, 0...1, after the real ones: the trainer brings them into
 * its own order.
 */
export function createStyledStream(
  random: Random,
  fillReal: FillExamples,
  labelOf: StyleLabels['labelOf'],
  syntheticShare: number,
): FillExamples {
  const hand = createSyntheticHandwriting(random);
  const image = new Float64Array(inputCount);
  const fittedImage = new Float64Array(inputCount);
  return (examples, count) => {
    const syntheticCount = Math.round(syntheticShare * count);
    fillReal(examples, count - syntheticCount);
    for (let added = 0; added < syntheticCount; added++) {
      const { drawing, label, style, softness } = hand.drawDigit();
      normalise(drawing, { softness, fittedImage, image });
      addExample(examples, image, labelOf(label, style));
    }
  };
}
