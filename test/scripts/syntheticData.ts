/**
 * A few seeded pictures and drawings that stand in for MNIST and for people's pen strokes: digit d is a bar
 * at an angle that belongs to d. Easy enough to be learned within a few thousand examples.
 */
import type { TrainingData } from '../../scripts/train/loadTrainingData.ts';
import type { PenDigit } from '../../src/formats/penStrokes.ts';
import { normalise } from '../../src/image/normalise.ts';
import { digitCount, inputCount } from '../../src/network/lessonShape.ts';
import { createRandom } from '../../src/network/random.ts';

function digitsOf(writers: readonly number[], seed: number): PenDigit[] {
  const random = createRandom(seed);
  return writers.flatMap((writer) =>
    Array.from({ length: 4 * digitCount }, (_, index) => {
      const label = index % digitCount;
      const angle = (Math.PI * (label + 0.2 * random.uniform())) / digitCount;
      const [x, y] = [9 * Math.cos(angle), 9 * Math.sin(angle)];
      const strokes = [
        [
          [14 - x, 14 - y],
          [14 + x, 14 + y],
        ],
      ] as const;
      return { label, writer, drawing: { strokes, penWidthCells: 2.2 } };
    }),
  );
}

function picturesOf(digits: readonly PenDigit[]): { greys: Uint8Array; labels: Uint8Array } {
  const greys = new Uint8Array(digits.length * inputCount);
  for (const [index, { drawing }] of digits.entries()) {
    greys.set(
      normalise(drawing).image.map((intensity) => Math.round(255 * intensity)),
      index * inputCount,
    );
  }
  return { greys, labels: Uint8Array.from(digits, ({ label }) => label) };
}

/** Data of the same form as the real, 200 pictures and 200 drawings to train on. */
export function syntheticData(): TrainingData {
  return {
    trainingPictures: picturesOf(digitsOf([1, 2, 3, 4, 5], 1)),
    validationPictures: picturesOf(digitsOf([6], 2)),
    testPictures: picturesOf(digitsOf([7], 3)),
    trainingDigits: digitsOf([1, 2, 3, 4, 5], 4),
    validationDigits: digitsOf([6], 5),
    heldOutDigits: digitsOf([7], 6),
    unipen: {
      training: digitsOf([1004, 1005], 7),
      validation: digitsOf([1002], 8),
      heldOut: digitsOf([1003], 9),
    },
    checksums: {},
  };
}
